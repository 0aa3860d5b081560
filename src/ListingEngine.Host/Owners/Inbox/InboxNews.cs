using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>A search of one's own with what is new to it.</summary>
internal sealed record SearchNews(AdvertSearch Search, int New);

/// <summary>An advert to come back to.</summary>
internal sealed record DueReminder(long AdvertId, string What, DateTimeOffset At, string? Note);

/// <summary>What waits among owners' adverts for whoever is at work.</summary>
internal sealed record AdvertNewsView(IReadOnlyList<SearchNews> Searches, IReadOnlyList<DueReminder> Reminders)
{
    public bool IsEmpty => Searches.Count == 0 && Reminders.Count == 0;
}

/// <summary>Reads it for the start page.</summary>
internal sealed class InboxNews(ListingDb db, CompanyScope scope, TimeProvider clock, SearchShelf shelf, InboxQuery inbox)
{
    private const int Most = 20;

    public async Task<AdvertNewsView> RunAsync(CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me || !scope.Who.Has(Rights.SeeOwnerListings)) return new([], []);
        var searches = await shelf.AllAsync(ct);
        var counts = await inbox.NewOfAsync(searches, ct);
        var now = clock.GetUtcNow();
        var due = await (from r in db.AdvertReminders
                         join a in db.OwnerAdverts on r.AdvertId equals a.Id
                         where r.PersonId == me && r.At <= now && a.State != AdvertState.Rejected
                         orderby r.At
                         select new DueReminder(a.Id, a.Address ?? a.Locality ?? a.Site, r.At, r.Note)).Take(Most).ToListAsync(ct);
        return new([.. searches.Where(s => counts.ContainsKey(s.Id)).Select(s => new SearchNews(s, counts[s.Id]))], due);
    }
}
