using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Owners.Sources;

/// <summary>Reads the company's sources and their visits.</summary>
internal sealed class SourcesQuery(ListingDb db, TimeProvider clock)
{
    public const int Days = 30;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    public async Task<IReadOnlyList<SourceLine>> LinesAsync(CancellationToken ct) => await LinesAsync(db.WatchedSources, ct);

    public async Task<SourceLine?> LineAsync(long id, CancellationToken ct) => (await LinesAsync(db.WatchedSources.Where(s => s.Id == id), ct)).SingleOrDefault();

    public Task<List<SourceVisit>> VisitsAsync(long id, int most, CancellationToken ct) =>
        db.SourceVisits.AsNoTracking().Where(v => v.SourceId == id).OrderByDescending(v => v.Id).Take(most).ToListAsync(ct);

    /// <summary>The newest first, without their pages.</summary>
    public Task<List<ProblemLine>> ProblemsAsync(long id, CancellationToken ct) =>
        db.SourceProblems.Where(p => p.SourceId == id).OrderByDescending(p => p.Id).Select(p => new ProblemLine(p.Id, p.At, p.Address, p.Code, p.Detail, p.Page != null)).ToListAsync(ct);

    public Task<SourceProblem?> ProblemAsync(long id, long problem, CancellationToken ct) =>
        db.SourceProblems.AsNoTracking().SingleOrDefaultAsync(p => p.SourceId == id && p.Id == problem, ct);

    /// <summary>The last days, the oldest first, those without a visit too.</summary>
    public async Task<IReadOnlyList<ReadDay>> DaysAsync(long id, CancellationToken ct)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var since = new DateTimeOffset(today.AddDays(1 - Days), TimeOnly.MinValue, TimeSpan.Zero);
        var visits = await db.SourceVisits.Where(v => v.SourceId == id && v.StartedAt >= since).Select(v => new { v.StartedAt, v.AdvertPages, v.Understood }).ToListAsync(ct);
        var days = visits.ToLookup(v => DateOnly.FromDateTime(v.StartedAt.UtcDateTime));
        return [.. Enumerable.Range(0, Days).Select(i => today.AddDays(i + 1 - Days)).Select(day => new ReadDay(day, days[day].Sum(v => v.Understood), days[day].Sum(v => v.AdvertPages - v.Understood)))];
    }

    private async Task<List<SourceLine>> LinesAsync(IQueryable<WatchedSource> sources, CancellationToken ct)
    {
        var since = clock.GetUtcNow() - Week;
        var rows = await sources.AsNoTracking().OrderBy(s => s.Name).Select(s => new
        {
            Source = s,
            Read = db.SourceVisits.Where(v => v.SourceId == s.Id && v.StartedAt >= since).Sum(v => v.AdvertPages),
            Understood = db.SourceVisits.Where(v => v.SourceId == s.Id && v.StartedAt >= since).Sum(v => v.Understood),
            GoingOn = db.SourceVisits.Where(v => v.SourceId == s.Id && v.EndedAt == null).OrderByDescending(v => v.Id).FirstOrDefault(),
        }).ToListAsync(ct);
        return rows.ConvertAll(r => new SourceLine(r.Source, r.Read, r.Understood, r.GoingOn));
    }
}

/// <summary>A problem in the list of its source.</summary>
internal sealed record ProblemLine(long Id, DateTimeOffset At, string Address, string Code, string? Detail, bool HasPage);

/// <summary>Pages of adverts that were read on a day.</summary>
internal sealed record ReadDay(DateOnly Day, int Understood, int Misread)
{
    /// <summary>From the bottom up.</summary>
    public IReadOnlyList<(string Look, int Count)> Parts => [("read-well", Understood), ("read-not", Misread)];
}
