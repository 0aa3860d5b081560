using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>The searches that whoever is at work keeps: nobody else sees them.</summary>
internal sealed class SearchShelf(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public const int LongestName = 60;
    public const int Most = 20;

    private const int LongestQuery = 2000;

    private IQueryable<AdvertSearch> Own => db.AdvertSearches.Where(s => s.PersonId == scope.Who.PersonId);

    public Task<List<AdvertSearch>> AllAsync(CancellationToken ct) => Own.AsNoTracking().OrderBy(s => s.Name).ToListAsync(ct);

    /// <summary>Keeps the search; one of the same name gives way to it.</summary>
    /// <returns>Key of the sentence that says why not, or null.</returns>
    public async Task<string?> KeepAsync(string? name, string query, bool byMail, CancellationToken ct)
    {
        if (Told(name) is not { Length: > 0 and <= LongestName } told) return "Inbox.Search.NoName";
        if (scope.Who.PersonId is not { } me || query.Length > LongestQuery) return "Inbox.Search.Cannot";
        var own = await Own.ToListAsync(ct);
        if (own.Find(s => s.Name == told) is { } same) (same.Query, same.ByMail, same.MailedAt) = (query, byMail, byMail ? same.MailedAt ?? clock.GetStoredNow() : null);
        else if (own.Count >= Most) return "Inbox.Search.TooMany";
        else db.AdvertSearches.Add(new() { CompanyId = scope.CompanyId, PersonId = me, Name = told, Query = query, ByMail = byMail, SeenAt = clock.GetStoredNow(), MailedAt = byMail ? clock.GetStoredNow() : null });
        await db.SaveChangesAsync(ct);
        return null;
    }

    /// <summary>Letters about the search begin with the next morning, and tell what is found from now on.</summary>
    public async Task<bool> MailAsync(long id, bool byMail, CancellationToken ct)
    {
        DateTimeOffset? from = byMail ? clock.GetStoredNow() : null;
        return await Own.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.ByMail, byMail).SetProperty(x => x.MailedAt, from), ct) > 0;
    }

    public async Task<bool> ForgetAsync(long id, CancellationToken ct) => await Own.Where(s => s.Id == id).ExecuteDeleteAsync(ct) > 0;

    /// <summary>All that was found until then is no news any more: of one search, or of the inbox and all of them.</summary>
    public async Task SeenAsync(long? search, DateTimeOffset until, CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me) return;
        var now = clock.GetStoredNow();
        if (until > now) until = now;
        await Own.Where(s => (search == null || s.Id == search) && s.SeenAt < until).ExecuteUpdateAsync(s => s.SetProperty(x => x.SeenAt, until), ct);
        if (search is not null) return;
        await db.Database.ExecuteSqlAsync($"""
            INSERT INTO advert_visits (person_id, company_id, at) VALUES ({me}, {scope.CompanyId}, {until.ToUniversalTime()})
            ON CONFLICT (person_id) DO UPDATE SET at = greatest(advert_visits.at, excluded.at)
            """, ct);
    }

    // One line, fit for a letter's subject.
    private static string? Told(string? name) => name is null ? null : string.Concat(name.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
}
