using ListingEngine.Core.Sources;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>Reads the inbox: a few queries, however much there is.</summary>
internal sealed class InboxQuery(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public const int Size = 24;

    /// <summary>When whoever is at work last looked through the inbox; the beginning of time for who never did.</summary>
    public async Task<DateTimeOffset> LookedAtAsync(CancellationToken ct) =>
        await db.AdvertVisits.Where(v => v.PersonId == Me).Select(v => (DateTimeOffset?)v.At).SingleOrDefaultAsync(ct) ?? DateTimeOffset.MinValue;

    public async Task<InboxPage> RunAsync(InboxAsk ask, DateTimeOffset newSince, CancellationToken ct)
    {
        var filter = Filter(Me);
        var everything = filter.Of(ask with { Agents = AgentShow.Shown, WithTwins = true }, newSince);
        var (hidesAgents, onlyAgents, hidesTwins) = (ask.Agents == AgentShow.Hidden, ask.Agents == AgentShow.Only, !ask.WithTwins);
        var counts = await everything.GroupBy(_ => 1).Select(g => new
        {
            Total = g.Count(a => (!hidesAgents || a.AgentScore < InboxFilter.LikelyAgent) && (!onlyAgents || a.AgentScore >= InboxFilter.LikelyAgent)
                && (!hidesTwins || a.TwinId == null && a.TwinObjectId == null)),
            New = g.Count(a => a.FoundAt > newSince && (!hidesAgents || a.AgentScore < InboxFilter.LikelyAgent) && (!onlyAgents || a.AgentScore >= InboxFilter.LikelyAgent)
                && (!hidesTwins || a.TwinId == null && a.TwinObjectId == null)),
            Agents = g.Count(a => hidesAgents && a.AgentScore >= InboxFilter.LikelyAgent),
            Twins = g.Count(a => hidesTwins && (!hidesAgents || a.AgentScore < InboxFilter.LikelyAgent) && (a.TwinId != null || a.TwinObjectId != null)),
        }).SingleOrDefaultAsync(ct);
        if (counts is null) return new([], 0, 0, 0, 0);
        var lines = counts.Total == 0 ? [] : await LinesAsync(Ordered(filter.Of(ask, newSince), ask.Order).Skip((ask.Page - 1) * Size).Take(Size), newSince, ct);
        return new(lines, counts.Total, counts.New, counts.Agents, counts.Twins);
    }

    /// <summary>How many of each search are new, in one query.</summary>
    public async Task<IReadOnlyDictionary<long, int>> NewOfAsync(IReadOnlyList<AdvertSearch> searches, CancellationToken ct)
    {
        if (searches.Count == 0) return new Dictionary<long, int>();
        var filter = Filter(Me);
        var found = searches.Select(s =>
        {
            var (id, seen) = (s.Id, s.SeenAt);
            return filter.Of(AskOf(s), seen).Where(a => a.FoundAt > seen).Select(_ => id);
        }).Aggregate((all, more) => all.Concat(more));
        return await found.GroupBy(id => id).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
    }

    /// <summary>The first few that are new to a search.</summary>
    public Task<IReadOnlyList<AdvertLine>> NewestOfAsync(AdvertSearch search, DateTimeOffset since, int most, CancellationToken ct) =>
        LinesAsync(Filter(search.PersonId).Of(AskOf(search), since).Where(a => a.FoundAt > since).OrderByDescending(a => a.FoundAt).ThenByDescending(a => a.Id).Take(most), since, ct);

    /// <summary>The same as programs ask for it: their own pages, and nothing counted for people.</summary>
    public async Task<Page<AdvertLine>> ListAsync(InboxAsk ask, PageQuery page, CancellationToken ct)
    {
        var adverts = Filter(Me).Of(ask, DateTimeOffset.MinValue);
        return new(await LinesAsync(Ordered(adverts, ask.Order).Skip(page.Skip).Take(page.Size), DateTimeOffset.MinValue, ct), await adverts.CountAsync(ct), page.Number, page.Size);
    }

    public Task<List<string>> SitesAsync(CancellationToken ct) => db.OwnerAdverts.Select(a => a.Site).Distinct().OrderBy(s => s).ToListAsync(ct);

    /// <summary>Adverts as cards, in the order of the query: without phones and names, in their words too.</summary>
    public async Task<IReadOnlyList<AdvertLine>> LinesAsync(IQueryable<OwnerAdvert> adverts, DateTimeOffset newSince, CancellationToken ct)
    {
        var rows = await adverts.AsNoTracking().Select(a => new
        {
            Advert = new OwnerAdvert
            {
                Id = a.Id, CompanyId = a.CompanyId, Site = a.Site, ExternalId = a.ExternalId, Link = a.Link, Listing = a.Listing, Deal = a.Deal, Kind = a.Kind, Price = a.Price,
                Currency = a.Currency, Period = a.Period, Area = a.Area, PlotArea = a.PlotArea, Rooms = a.Rooms, Floor = a.Floor, Floors = a.Floors, Locality = a.Locality, Pictures = a.Pictures,
                Address = a.Address, Latitude = a.Latitude, Longitude = a.Longitude, Seller = a.Seller, PublishedAt = a.PublishedAt, FoundAt = a.FoundAt, ChangedAt = a.ChangedAt,
                SeenAt = a.SeenAt, GoneAt = a.GoneAt, State = a.State, Agent = a.Agent, AgentSaid = a.AgentSaid, AgentScore = a.AgentScore, TwinId = a.TwinId, Twin = a.Twin,
                TwinObjectId = a.TwinObjectId, TwinObject = a.TwinObject, PersonId = a.PersonId, DecidedAt = a.DecidedAt, Reason = a.Reason, ObjectId = a.ObjectId, ForgottenAt = a.ForgottenAt,
            },
            Source = db.WatchedSources.Where(s => s.Id == a.SourceId).Select(s => s.Name).FirstOrDefault(),
            Who = db.People.Where(p => p.Id == a.PersonId).Select(p => p.Name).FirstOrDefault(),
            a.Phones,
            a.Contact,
        }).ToListAsync(ct);
        if (rows.Count == 0) return [];
        foreach (var row in rows) row.Advert.Listing = Unnamed(row.Advert.Listing, row.Contact, row.Phones);
        var ids = rows.ConvertAll(r => r.Advert.Id);
        var prices = (await db.AdvertPrices.AsNoTracking().Where(p => ids.Contains(p.AdvertId)).OrderBy(p => p.At).ToListAsync(ct)).ToLookup(p => p.AdvertId);
        var reminders = await db.AdvertReminders.AsNoTracking().Where(r => r.PersonId == Me && ids.Contains(r.AdvertId)).ToDictionaryAsync(r => r.AdvertId, ct);
        return rows.ConvertAll(r => new AdvertLine(
            r.Advert, r.Source, r.Who, r.Phones.Count, r.Advert.FoundAt > newSince && r.Advert.State == AdvertState.New, [.. prices[r.Advert.Id]], reminders.GetValueOrDefault(r.Advert.Id)));
    }

    // People write their phones and names into titles and texts as well.
    private static OwnerListing Unnamed(OwnerListing listing, string? contact, List<string> phones)
    {
        ReadValue<string>? Told(ReadValue<string>? read) => read is null ? null : read with { Value = Core.Text.Unnamed.Text(read.Value, contact is null ? [] : [contact], phones) };
        return listing with { Title = Told(listing.Title), Description = Told(listing.Description) };
    }

    private long? Me => scope.Access?.PersonId;

    private InboxFilter Filter(long? person) => new(db, person, clock.LocalTimeZone, clock.GetUtcNow());

    private static InboxAsk AskOf(AdvertSearch search) =>
        new InboxAskReader(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(search.Query))).Read() with { OnlyNew = false };

    // Of a price that fell, the highest it ever was tells how far.
    private IQueryable<OwnerAdvert> Ordered(IQueryable<OwnerAdvert> adverts, InboxOrder order) => order switch
    {
        InboxOrder.Cheapest => adverts.OrderBy(a => a.Price == null).ThenBy(a => a.Price).ThenByDescending(a => a.Id),
        InboxOrder.Drop => from a in adverts
                           join p in db.AdvertPrices.GroupBy(p => p.AdvertId).Select(g => new { Id = g.Key, Most = g.Max(p => p.Price) }) on a.Id equals p.Id into known
                           from p in known.DefaultIfEmpty()
                           orderby a.Price > 0 && p.Most > a.Price ? (p.Most - a.Price) / p.Most : 0 descending, a.FoundAt descending, a.Id descending
                           select a,
        _ => adverts.OrderByDescending(a => a.FoundAt).ThenByDescending(a => a.Id),
    };
}
