using ListingEngine.Core.Intake;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>What the inbox is asked for, as a query that keeps to the company.</summary>
/// <param name="db">Sees the company.</param>
/// <param name="me">Whose snoozes count.</param>
/// <param name="zone">Whose days a date means.</param>
/// <param name="now">Snoozes that end later still hide.</param>
internal sealed class InboxFilter(ListingDb db, long? me, TimeZoneInfo zone, DateTimeOffset now)
{
    /// <summary>From this score on an advert looks more like an agent's than an owner's.</summary>
    public const double LikelyAgent = AgentScore.Likely;

    /// <param name="ask">What is wanted.</param>
    /// <param name="newSince">What <see cref="InboxAsk.OnlyNew"/> means.</param>
    public IQueryable<OwnerAdvert> Of(InboxAsk ask, DateTimeOffset newSince)
    {
        var adverts = Narrow(Of(ask.State, ask.WithPhotos), ask);
        if (ask.OnlyNew) adverts = adverts.Where(a => a.FoundAt > newSince);
        if (ask.Since is { } since)
        {
            var midnight = AgencyDay.Start(since, zone);
            adverts = adverts.Where(a => a.FoundAt >= midnight);
        }

        if (!ask.WithTwins) adverts = adverts.Where(a => a.TwinId == null && a.TwinObjectId == null);
        return ask.Agents switch
        {
            AgentShow.Hidden => adverts.Where(a => a.AgentScore < LikelyAgent),
            AgentShow.Only => adverts.Where(a => a.AgentScore >= LikelyAgent),
            _ => adverts,
        };
    }

    private IQueryable<OwnerAdvert> Of(InboxState state, bool withPhotos)
    {
        var adverts = withPhotos
            ? db.OwnerAdverts.FromSql($"SELECT * FROM owner_adverts WHERE company_id = {db.CompanyId} AND jsonb_array_length(listing -> 'photos') > 0")
            : db.OwnerAdverts.AsQueryable();
        var asleep = db.AdvertReminders.Where(r => r.PersonId == me && r.IsSnooze && r.At > now).Select(r => r.AdvertId);
        return state switch
        {
            InboxState.New => adverts.Where(a => a.State == AdvertState.New && a.GoneAt == null && a.ForgottenAt == null && !asleep.Contains(a.Id)),
            InboxState.Snoozed => adverts.Where(a => a.State == AdvertState.New && asleep.Contains(a.Id)),
            InboxState.Taken => adverts.Where(a => a.State == AdvertState.Taken),
            InboxState.Rejected => adverts.Where(a => a.State == AdvertState.Rejected),
            InboxState.Gone => adverts.Where(a => a.State == AdvertState.New && a.GoneAt != null),
            _ => adverts,
        };
    }

    private static IQueryable<OwnerAdvert> Narrow(IQueryable<OwnerAdvert> adverts, InboxAsk ask)
    {
        if (ask.Deal is { } deal) adverts = adverts.Where(a => a.Deal == deal);
        if (ask.Kinds is { Count: > 0 } kinds) adverts = adverts.Where(a => a.Kind != null && kinds.Contains(a.Kind.Value));
        if (ask.PriceFrom is { } priceFrom) adverts = adverts.Where(a => a.Price >= priceFrom);
        if (ask.PriceTo is { } priceTo) adverts = adverts.Where(a => a.Price <= priceTo);
        if (ask.AreaFrom is { } areaFrom) adverts = adverts.Where(a => a.Area >= areaFrom);
        if (ask.AreaTo is { } areaTo) adverts = adverts.Where(a => a.Area <= areaTo);
        if (ask.Rooms is { Count: > 0 } rooms)
        {
            var many = rooms.Contains(InboxAskReader.ManyRooms);
            adverts = adverts.Where(a => a.Rooms != null && (rooms.Contains(a.Rooms.Value) || many && a.Rooms >= InboxAskReader.ManyRooms));
        }

        if (ask.Site is { } site) adverts = adverts.Where(a => a.Site == site);
        if (ask.Seller is { } seller) adverts = adverts.Where(a => a.Seller == seller);
        foreach (var word in (ask.Words ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var like = LikePattern.Of(word);
            adverts = adverts.Where(a => EF.Functions.ILike((a.Locality ?? "") + " " + (a.Address ?? ""), like, LikePattern.Escape));
        }

        return adverts;
    }
}
