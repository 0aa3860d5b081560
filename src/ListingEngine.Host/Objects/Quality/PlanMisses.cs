using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>A plan whose portal does not take some objects, with the commonest reasons.</summary>
internal sealed record PlanMiss(long Plan, Phrase Portal, string Name, long Objects, IReadOnlyList<(Rule Rule, long Objects)> Reasons);

/// <summary>Reads them from the records of the last builds.</summary>
internal sealed class PlanMisses(ListingDb db, TimeProvider clock)
{
    private const int MostReasons = 5;

    public async Task<IReadOnlyList<PlanMiss>> RunAsync(long[]? agents, CancellationToken ct)
    {
        var counts = (await CountAsync(agents, ct)).ToLookup(c => c.Plan);
        if (counts.Count == 0) return [];
        var plans = await db.Plans.OrderBy(p => p.Id).Select(p => new { p.Id, p.Portal, p.Name }).ToListAsync(ct);
        return [.. plans.Where(p => counts.Contains(p.Id)).Select(p => new PlanMiss(
            p.Id, PortalCatalog.Find(p.Portal)?.Name ?? new(p.Portal, p.Portal), p.Name, counts[p.Id].FirstOrDefault(c => c.Code is null).Objects,
            [.. counts[p.Id].Where(c => c.Code is not null).OrderByDescending(c => c.Objects).ThenBy(c => c.Code, StringComparer.Ordinal).Take(MostReasons)
                .Select(c => (RuleBook.Find(c.Code!), c.Objects))])).OrderByDescending(m => m.Objects)];
    }

    // Equal lists of reasons are few, however many records there are.
    private async Task<List<(long Plan, string? Code, long Objects)>> CountAsync(long[]? agents, CancellationToken ct)
    {
        var sql = $"""
            WITH lists AS (
                SELECT r.plan_id, jsonb_path_query_array(r.reasons, '$[*].code') AS codes, count(*) AS objects
                FROM feed_records r {(agents is null ? "" : "JOIN objects o ON o.id = r.object_id AND o.agent_id = ANY(@agents)")}
                WHERE r.company_id = @company AND r.state = 'Withheld' AND {QualitySql.Refused} GROUP BY 1, 2)
            SELECT plan_id, code, sum(objects)::bigint FROM lists, jsonb_array_elements_text(codes) AS code WHERE code = ANY(@faults) GROUP BY 1, 2
            UNION ALL SELECT plan_id, NULL, sum(objects)::bigint FROM lists GROUP BY 1
            """;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = QualitySql.Command((NpgsqlConnection)db.Database.GetDbConnection(), sql, db.CompanyId, clock.GetUtcNow(), agents);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<(long, string?, long)>();
        while (await rows.ReadAsync(ct)) found.Add((rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetString(1), rows.GetInt64(2)));
        return found;
    }
}
