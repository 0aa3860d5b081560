using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>How many objects wait for the confirmation of whoever is at work: a number for the navigation, counted once per request.</summary>
internal sealed class ToConfirm(ListingDb db, CompanyScope scope, TimeProvider clock)
{
    private int? _count;

    /// <summary>An agent's own; a head's also those of their people, once it is the head's turn.</summary>
    public async Task<int> CountAsync(CancellationToken ct) => _count ??= await ReadAsync(ct);

    private async Task<int> ReadAsync(CancellationToken ct)
    {
        if (scope.Who.PersonId is not { } me) return 0;
        var rules = await db.Companies.Select(c => c.ActualityRules).SingleAsync(ct);
        if (rules.Count == 0) return 0;
        var sql = $"""
            SELECT count(*)::int FROM objects o WHERE o.company_id = @company AND o.status = 'Active'
                AND (o.agent_id = @me AND {ActualitySql.AskAt(rules)} <= @now OR o.agent_id = ANY(@team) AND {ActualitySql.TellAt(rules)} <= @now)
                AND o.agent_id = ANY(@mine)
            """;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = new NpgsqlCommand(sql, (NpgsqlConnection)db.Database.GetDbConnection());
        command.Parameters.AddWithValue("company", scope.CompanyId);
        command.Parameters.AddWithValue("now", clock.GetUtcNow());
        command.Parameters.AddWithValue("me", me);
        command.Parameters.AddWithValue("team", scope.Who.Team.ToArray());
        command.Parameters.AddWithValue("mine", QualityScope.Mine(scope.Who));
        return (int)(await command.ExecuteScalarAsync(ct))!;
    }
}
