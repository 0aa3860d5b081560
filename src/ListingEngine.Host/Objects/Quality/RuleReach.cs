using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>How many objects on offer a rule is for, and where they stand by it now.</summary>
internal sealed record Reach(int Objects, int Ask, int Tell, int Withhold)
{
    public static Reach None { get; } = new(0, 0, 0, 0);
}

/// <summary>Counts what rules touch, those that stand or those that someone thinks of.</summary>
internal sealed class RuleReach(ListingDb db, TimeProvider clock)
{
    /// <summary>By the rule's index; -1 for objects that no rule asks for.</summary>
    public async Task<IReadOnlyDictionary<int, Reach>> RunAsync(IReadOnlyList<ActualityRule> rules, CancellationToken ct)
    {
        var sql = $"""
            SELECT coalesce({ActualitySql.Rule(rules)}, -1), count(*)::int, count(*) FILTER (WHERE {ActualitySql.AskAt(rules)} <= @now)::int,
                count(*) FILTER (WHERE {ActualitySql.TellAt(rules)} <= @now)::int, count(*) FILTER (WHERE {ActualitySql.WithholdAt(rules)} <= @now)::int
            FROM objects o WHERE o.company_id = @company AND o.status = 'Active' GROUP BY 1
            """;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.AddWithValue("company", db.CompanyId);
        command.Parameters.AddWithValue("now", clock.GetUtcNow());
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new Dictionary<int, Reach>();
        while (await rows.ReadAsync(ct)) found[rows.GetInt32(0)] = new(rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4));
        return found;
    }
}
