using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>Reads who fetched a plan's feed, when, and what they got.</summary>
internal sealed class PullsQuery(ListingDb db, TimeProvider clock)
{
    /// <summary>Days that the picture and the habits look back.</summary>
    public const int Days = 30;

    private const int Size = 50, MostVisitors = 20;

    public async Task<(IReadOnlyList<PullRow> Rows, Paging Paging)> RowsAsync(long planId, int page, CancellationToken ct)
    {
        var pulls = db.Pulls.AsNoTracking().Where(p => p.PlanId == planId);
        var rows = await pulls.OrderByDescending(p => p.Id).Skip((page - 1) * Size).Take(Size).Select(p => new PullRow(p.At, p.Address, p.Agent, p.Status,
            db.Snapshots.Where(s => s.Id == p.SnapshotId).Select(s => (int?)s.Number).FirstOrDefault(), p.Part, p.Parts, p.Bytes, p.Whole)).ToListAsync(ct);
        return (rows, new(page, Size, await pulls.CountAsync(ct)));
    }

    public async Task<IReadOnlyList<PullDay>> DaysAsync(long planId, CancellationToken ct)
    {
        var today = AgencyDay.Of(clock.GetUtcNow(), clock.LocalTimeZone);
        var first = today.AddDays(1 - Days);
        var (since, zone) = (AgencyDay.Start(first, clock.LocalTimeZone), clock.LocalTimeZone.Id);
        var counted = await db.Database.SqlQuery<PullDay>($"""
            SELECT (at AT TIME ZONE {zone})::date AS "Day", (count(*) FILTER (WHERE status = 200 AND whole AND bytes > 0))::int AS "Whole",
                (count(*) FILTER (WHERE whole AND (status IN (206, 304) OR status = 200 AND bytes = 0) OR status = 304 AND NOT whole))::int AS "Same",
                (count(*) FILTER (WHERE NOT whole AND status <> 304 OR whole AND status NOT IN (200, 206, 304)))::int AS "Bad"
            FROM feed_pulls WHERE company_id = {db.CompanyId} AND plan_id = {planId} AND at >= {since} GROUP BY 1
            """).ToDictionaryAsync(d => d.Day, ct);
        return [.. Enumerable.Range(0, Days).Select(n => first.AddDays(n)).Select(day => counted.GetValueOrDefault(day) ?? new(day, 0, 0, 0))];
    }

    // Of many pauses the middle one is the habit: one night without a visit does not change it.
    public Task<List<PullVisitor>> VisitorsAsync(long planId, CancellationToken ct)
    {
        var since = clock.GetUtcNow().AddDays(-Days).ToUniversalTime();
        return db.Database.SqlQuery<PullVisitor>($"""
            SELECT agent AS "Agent", address AS "Address", count(*)::int AS "Times", (count(*) FILTER (WHERE status = 200 AND whole AND bytes > 0))::int AS "Whole",
                min(at) AS "First", max(at) AS "Last",
                (percentile_cont(0.5) WITHIN GROUP (ORDER BY pause) / 60)::float8 AS "EveryMinutes"
            FROM (
                SELECT agent, address, status, whole, bytes, at, extract(epoch FROM at - lag(at) OVER (PARTITION BY agent, address ORDER BY at))::float8 AS pause
                FROM feed_pulls WHERE company_id = {db.CompanyId} AND plan_id = {planId} AND at >= {since}) visits
            GROUP BY agent, address ORDER BY count(*) DESC, max(at) DESC LIMIT {MostVisitors}
            """).ToListAsync(ct);
    }
}
