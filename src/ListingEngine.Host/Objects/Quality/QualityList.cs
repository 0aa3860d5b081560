using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>The objects behind a counter, page by page, in four queries whatever their number.</summary>
internal sealed class QualityList(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    public async Task<QualityPage> RunAsync(Company company, QualityWish wish, CancellationToken ct)
    {
        var (places, total) = await FindAsync(company, wish, ct);
        if (places.Count == 0) return QualityPage.Empty with { Total = total, Page = wish.Page, Size = wish.Size };
        var ids = places.Select(p => p.Id).ToArray();
        var objects = await db.Objects.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, ct);
        var agents = objects.Values.Select(o => o.AgentId).Distinct().ToArray();
        var names = await db.People.Where(p => agents.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, ct);
        var refusals = wish.Show == QualityShow.Incomplete ? await RefusalsAsync(ids, wish.Plan, ct) : null;
        var now = clock.GetUtcNow();
        return new([.. places.Where(p => objects.ContainsKey(p.Id)).Select(p => (p.Place, Object: objects[p.Id])).Select(x => new QualityLine(
            x.Object, x.Object.AgentId is { } agent ? names.GetValueOrDefault(agent) : null, Actuality.Of(x.Object, company.ActualityRules, now),
            scope.Who.MayEdit(x.Object), x.Place, refusals is null ? [] : [.. refusals[x.Object.Id]]))], total, wish.Page, wish.Size);
    }

    private async Task<(List<(long Id, long? Place)>, int Total)> FindAsync(Company company, QualityWish wish, CancellationToken ct)
    {
        var sql = $"""
            SELECT s.id, s.place, (count(*) OVER ())::int FROM ({QualitySql.Stock(company, wish.Agents, wish.Show)}) s
            WHERE {Condition(wish)} ORDER BY {(wish.Show switch { QualityShow.Stale => "s.ask_at, s.id", QualityShow.Duplicates or QualityShow.Repeated => "s.place, s.id", _ => "s.id" })}
            LIMIT @size OFFSET @skip
            """;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = QualitySql.Command((NpgsqlConnection)db.Database.GetDbConnection(), sql, company.Id, clock.GetUtcNow(), wish.Agents);
        command.Parameters.AddWithValue("size", wish.Size);
        command.Parameters.AddWithValue("skip", (Math.Max(1, wish.Page) - 1L) * wish.Size);
        if (wish.Plan is { } plan) command.Parameters.AddWithValue("plan", plan);
        if (wish.Code is { } code) command.Parameters.AddWithValue("code", code);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var (found, total) = (new List<(long, long?)>(), 0);
        while (await rows.ReadAsync(ct))
        {
            found.Add((rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetInt64(1)));
            total = rows.GetInt32(2);
        }

        return (found, total);
    }

    private static string Condition(QualityWish wish) => wish switch
    {
        { Show: QualityShow.Stale } => "s.ask_at <= @now",
        { Show: QualityShow.Duplicates or QualityShow.Repeated } => "s.place IS NOT NULL",
        { Show: QualityShow.Nobody } => "s.agent = 0",
        { Plan: null, Code: null } => "s.incomplete",
        _ => $"""
            EXISTS (SELECT FROM feed_records r WHERE r.object_id = s.id AND r.state = 'Withheld' AND {QualitySql.Refused}
            {(wish.Plan is null ? "" : " AND r.plan_id = @plan")}
            {(wish.Code is null ? "" : " AND r.reasons @> jsonb_build_array(jsonb_build_object('code', @code))")})
            """,
    };

    private async Task<ILookup<long, PlanRefusal>> RefusalsAsync(long[] ids, long? plan, CancellationToken ct)
    {
        var records = await (from r in db.Records
                             join p in db.Plans on r.PlanId equals p.Id
                             where ids.Contains(r.ObjectId) && r.State == FeedRecordState.Withheld && (plan == null || r.PlanId == plan)
                             orderby p.Id
                             select new { r.ObjectId, r.Reasons, p.Portal, p.Name }).AsNoTracking().ToListAsync(ct);
        return records.Select(r => (r.ObjectId, Refusal: new PlanRefusal(
                PortalCatalog.Find(r.Portal)?.Name ?? new(r.Portal, r.Portal), r.Name,
                [.. r.Reasons.Where(x => QualitySql.IsFault(x.Code)).Select(x => new Reason(RuleBook.Find(x.Code), x.Detail))])))
            .Where(r => r.Refusal.Reasons.Count > 0).ToLookup(r => r.ObjectId, r => r.Refusal);
    }
}
