using System.Globalization;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Web.AuditLog;

/// <summary>What of the log is wanted: all that stands in the page's address.</summary>
internal sealed class AuditFilter
{
    public string? Who { get; set; }

    public AuditAct? Act { get; set; }

    public string? Subject { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Who) && Act is null && string.IsNullOrWhiteSpace(Subject) && From is null && To is null;
}

/// <summary>Reads the log, newest first.</summary>
internal sealed class AuditQuery(ListingDb db, TimeProvider clock)
{
    public const int OnPage = 50;

    /// <summary>Rows of one export; more of them nobody opens.</summary>
    private const int MostExported = 100_000;

    public IQueryable<AuditEntry> Of(AuditFilter filter)
    {
        var entries = db.Audit.AsNoTracking();
        if (Clean(filter.Who) is { Length: > 0 } who)
            entries = long.TryParse(who, NumberStyles.None, CultureInfo.InvariantCulture, out var person) ? entries.Where(e => e.PersonId == person)
                : entries.Where(e => e.PersonId == null && e.Who == who);
        if (filter.Act is { } act) entries = entries.Where(e => e.Act == act);
        if (Clean(filter.Subject) is { Length: > 0 } subject) entries = About(entries, subject);
        if (filter.From is { } from) entries = entries.Where(e => e.At >= StartOf(from));
        if (filter.To is { } to && to < DateOnly.MaxValue) entries = entries.Where(e => e.At < StartOf(to.AddDays(1)));
        return entries.OrderByDescending(e => e.Id);
    }

    public Task<List<AuditEntry>> PageAsync(AuditFilter filter, int page, CancellationToken ct) =>
        Of(filter).Skip((page - 1) * OnPage).Take(OnPage + 1).ToListAsync(ct);

    public IQueryable<AuditEntry> Export(AuditFilter filter) => Of(filter).Take(MostExported);

    /// <summary>People of the company, and names under which keys and the engine itself acted.</summary>
    public async Task<IReadOnlyList<(string Value, string Name)>> ActorsAsync(CancellationToken ct) =>
    [
        .. (await db.People.OrderBy(p => p.Name).Select(p => new { p.Id, p.Name }).ToListAsync(ct)).Select(p => ($"{p.Id}", p.Name)),
        .. (await db.Audit.Where(e => e.PersonId == null).Select(e => e.Who).Distinct().OrderBy(w => w).Take(100).ToListAsync(ct)).Select(w => (w, w)),
    ];

    private static IQueryable<AuditEntry> About(IQueryable<AuditEntry> entries, string subject)
    {
        var like = LikePattern.Of(subject);
        return long.TryParse(subject.TrimStart('№', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? entries.Where(e => e.SubjectId == id || EF.Functions.ILike(e.Subject!, like, LikePattern.Escape))
            : entries.Where(e => EF.Functions.ILike(e.Subject!, like, LikePattern.Escape) || EF.Functions.ILike(e.Detail!, like, LikePattern.Escape));
    }

    // PostgreSQL keeps every character but zero.
    private static string? Clean(string? told) => told?.Replace("\0", "", StringComparison.Ordinal).Trim();

    private DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, clock.LocalTimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
