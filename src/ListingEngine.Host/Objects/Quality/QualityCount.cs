using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Counts what is wrong with the data, per agent: now for the page, and once a day for the trend.</summary>
internal sealed class QualityCount(ListingDb db, TimeProvider clock)
{
    private const string Numbers = """
        agent, count(*)::int AS objects, count(*) FILTER (WHERE ask_at <= @now)::int AS stale, count(*) FILTER (WHERE tell_at <= @now)::int AS told,
        count(*) FILTER (WHERE withhold_at <= @now)::int AS overdue, count(*) FILTER (WHERE incomplete)::int AS incomplete,
        count(*) FILTER (WHERE place IS NOT NULL)::int AS duplicates
        """;

    /// <summary>The day at the office, where the clock hangs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), clock.LocalTimeZone).DateTime);

    /// <param name="company">Whose rules say what is stale.</param>
    /// <param name="agents">Whose objects; null for everybody's.</param>
    public async Task<IReadOnlyList<QualityNumbers>> NowAsync(Company company, long[]? agents, CancellationToken ct)
    {
        var sql = $"SELECT {Numbers} FROM ({QualitySql.Stock(company, agents)}) s GROUP BY agent";
        await db.Database.OpenConnectionAsync(ct);
        await using var command = QualitySql.Command((NpgsqlConnection)db.Database.GetDbConnection(), sql, company.Id, clock.GetUtcNow(), agents);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<QualityNumbers>();
        while (await rows.ReadAsync(ct))
            found.Add(new(rows.GetInt64(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5), rows.GetInt32(6)));
        return found;
    }

    /// <summary>Writes the company's numbers of a day; run again, it writes them anew.</summary>
    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var company = await db.Companies.AsNoTracking().SingleAsync(ct);
        var sql = $"""
            WITH counted AS (SELECT {Numbers} FROM ({QualitySql.Stock(company, null)}) s GROUP BY agent),
            gone AS (DELETE FROM quality_days WHERE company_id = @company AND day = @day AND agent_id NOT IN (SELECT agent FROM counted))
            INSERT INTO quality_days (company_id, day, agent_id, objects, stale, incomplete, duplicates)
            SELECT @company, @day, agent, objects, stale, incomplete, duplicates FROM counted
            ON CONFLICT (company_id, day, agent_id) DO UPDATE
            SET objects = excluded.objects, stale = excluded.stale, incomplete = excluded.incomplete, duplicates = excluded.duplicates
            """;
        await db.Database.OpenConnectionAsync(ct);
        await using var command = QualitySql.Command((NpgsqlConnection)db.Database.GetDbConnection(), sql, company.Id, clock.GetUtcNow(), null);
        command.Parameters.AddWithValue("day", day);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Makes sure that today is in the trend, also where no job counts the days.</summary>
    public async Task RunIfMissingAsync(CancellationToken ct)
    {
        var today = Today;
        if (!await db.QualityDays.AnyAsync(d => d.Day == today, ct)) await RunAsync(today, ct);
    }
}
