using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Alarms;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds.Room.Checklist;
using ListingEngine.Host.Objects.Quality;
using Microsoft.EntityFrameworkCore;

namespace ListingEngine.Host.Web.Today;

/// <summary>Reads what a marketer decides on in eight queries, whatever the size of the stock, and a list more for each portal that is filled by hand.</summary>
internal sealed class TodayQuery(ListingDb db, RuleReach reach, AlarmQuery alarms, ChecklistQuery checklist, TimeProvider clock)
{
    private const int MostImports = 5;

    public async Task<TodayView> RunAsync(CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        return new(
            company,
            await StockAsync(ct),
            await PlansAsync(null, ct),
            await db.Imports.Where(i => i.State == ImportState.Done || i.State == ImportState.Failed)
                .OrderByDescending(i => i.StartedAt).Take(MostImports).Select(i => new ImportLine(
                i.Source, i.Format, i.EndedAt, i.Created, i.Updated, i.Unchanged, i.Withdrawn, i.Refused, i.Problem,
                i.ProblemDetail)).ToListAsync(ct),
            await StaleAsync(company, ct),
            await NewlyWithheldAsync(ct),
            await alarms.OpenAsync(ct));
    }

    private async Task<Reach> StaleAsync(Company company, CancellationToken ct) => company.ActualityRules.Count == 0
        ? Reach.None
        : (await reach.RunAsync(company.ActualityRules, ct)).Values.Aggregate((a, b) => new(
            a.Objects + b.Objects, a.Ask + b.Ask, a.Tell + b.Tell, a.Withhold + b.Withhold));

    // What a new plan's first build finds is no news.
    private Task<Dictionary<long, int>> NewlyWithheldAsync(CancellationToken ct)
    {
        var yesterday = clock.GetUtcNow().AddDays(-1);
        return (from r in db.Records
                join p in db.Plans on r.PlanId equals p.Id
                where r.State == FeedRecordState.Withheld && r.Line == Selection.Refused && r.Since > yesterday && p.CreatedAt < yesterday
                group r by r.PlanId into plan
                select new { plan.Key, Count = plan.Count() }).ToDictionaryAsync(x => x.Key, x => x.Count, ct);
    }

    private async Task<StockLine> StockAsync(CancellationToken ct)
    {
        var counts = await db.Objects.GroupBy(o => new { o.Status, o.Kind })
            .Select(g => new { g.Key.Status, g.Key.Kind, Count = g.LongCount() }).ToListAsync(ct);
        return new(
            counts.GroupBy(c => c.Status).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            [.. counts.Where(c => c.Status == ObjectStatus.Active).OrderByDescending(c => c.Count).ThenBy(c => c.Kind)
                .Select(c => (c.Kind, c.Count))]);
    }

    /// <summary>How plans stand, the worst first.</summary>
    /// <param name="only">One of them; null for all.</param>
    /// <param name="ct">Stops it.</param>
    public async Task<IReadOnlyList<PlanCard>> PlansAsync(long? only, CancellationToken ct)
    {
        var plans = await db.Plans.AsNoTracking().Where(p => only == null || p.Id == only).OrderBy(p => p.Id).Select(p => new PlanCard
        {
            Id = p.Id,
            PortalKey = p.Portal,
            Name = p.Name,
            Token = p.Token,
            IsOn = p.IsOn,
            Parts = p.Parts,
            Definition = p.Definition,
            HoldReason = p.HoldReason,
            LastError = p.LastError,
            Current = db.Snapshots.Where(s => s.Id == p.CurrentSnapshotId)
                .Select(s => new VersionLine(s.Number, s.CreatedAt, s.Offers, s.Added, s.Removed)).FirstOrDefault(),
            Held = db.Snapshots.Where(s => s.Id == p.HeldSnapshotId)
                .Select(s => new VersionLine(s.Number, s.CreatedAt, s.Offers, s.Added, s.Removed)).FirstOrDefault(),
            LastPull = db.Pulls.Where(x => x.PlanId == p.Id && !FeedPull.Refusals.Contains(x.Status)).OrderByDescending(x => x.Id).Select(x => new PullLine(x.At, x.Address, x.Agent, x.Status,
                db.Snapshots.Where(s => s.Id == x.SnapshotId).Select(s => (int?)s.Number).FirstOrDefault(), x.Whole)).FirstOrDefault(),
        }).ToListAsync(ct);
        var withheld = (await WithheldAsync(ct)).ToLookup(w => w.PlanId);
        for (var i = 0; i < plans.Count; i++)
            if (plans[i].IsByHand) plans[i] = plans[i] with { ToDo = HandCounts.Of(await checklist.RunAsync(plans[i].Id, null, ct)).ToDo };
        return [.. plans.Select(p => Judge(p, withheld[p.Id])).OrderBy(p => p.State).ThenBy(p => p.Id)];
    }

    private static PlanCard Judge(PlanCard plan, IEnumerable<WithheldRow> rows)
    {
        var byCode = rows.ToDictionary(r => r.Code);
        return plan with
        {
            NotAsked = byCode.GetValueOrDefault(PlanRules.NoLine.Code)?.Objects ?? 0,
            Withheld = byCode.GetValueOrDefault(WithheldRow.Everything)?.Objects ?? 0,
            Reasons = [.. byCode.Values.Where(r => r.Code != WithheldRow.Everything && r.Code != PlanRules.NoLine.Code)
                .OrderByDescending(r => r.Objects).ThenBy(r => r.Code, StringComparer.Ordinal)
                .Select(r => new ReasonLine(RuleBook.Find(r.Code), r.Detail, r.Objects)).Where(r => r.Rule.Severity == Severity.Error)],
        };
    }

    // Equal lists of reasons are counted first: there are few of them, however many records there are. Those that no line asks for
    // are most of the records and need no look into their reasons.
    private Task<List<WithheldRow>> WithheldAsync(CancellationToken ct) => db.Database.SqlQuery<WithheldRow>($"""
        WITH lists AS (
            SELECT plan_id, line = {Selection.NoLine} AS unasked, CASE WHEN line <> {Selection.NoLine} THEN reasons ELSE '[]' END AS reasons,
                count(*) AS objects
            FROM feed_records WHERE company_id = {db.CompanyId} AND state = 'Withheld' GROUP BY 1, 2, 3),
        details AS (
            SELECT plan_id, reason ->> 'code' AS code, reason ->> 'detail' AS detail, sum(objects)::bigint AS objects
            FROM lists, jsonb_array_elements(reasons) AS reason GROUP BY 1, 2, 3)
        SELECT * FROM (
            SELECT DISTINCT ON (plan_id, code) plan_id AS "PlanId", code AS "Code", detail AS "Detail",
                sum(objects) OVER (PARTITION BY plan_id, code)::bigint AS "Objects"
            FROM details ORDER BY plan_id, code, objects DESC, detail) AS commonest
        UNION ALL
        SELECT plan_id, CASE WHEN unasked THEN {PlanRules.NoLine.Code} ELSE {WithheldRow.Everything} END, NULL, sum(objects)::bigint
        FROM lists GROUP BY plan_id, unasked
        """).ToListAsync(ct);
}

/// <summary>How many objects of a plan a reason keeps out, or all reasons together.</summary>
internal sealed record WithheldRow(long PlanId, string Code, string? Detail, long Objects)
{
    /// <summary>The code of the row that counts the objects a plan asks for and cannot offer, whatever their reasons.</summary>
    public const string Everything = "";
}
