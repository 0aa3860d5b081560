using ListingEngine.Core.Feeds;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>In which versions of a plan an object really was, told by the chunks themselves.</summary>
/// <param name="Version">Number of the last version with the object that was ever served; null when none of those kept has it.</param>
/// <param name="IsServed">That version is the one that portals get now.</param>
/// <param name="Part">In which of how many files it stands now.</param>
/// <param name="TakenAt">When somebody last fetched a version with it whole, or the file of it that had it.</param>
/// <param name="TakenVersion">Which version that was.</param>
public sealed record Carried(long PlanId, FeedPart Part, int? Version, DateTimeOffset? At, bool IsServed, DateTimeOffset? TakenAt, string? TakenBy, int? TakenVersion)
{
    /// <summary>The same for every plan of the company, in one query.</summary>
    public static async Task<Dictionary<long, Carried>> OfAsync(ListingDb db, long objectId, CancellationToken ct)
    {
        await using var command = (await db.ConnectionAsync(ct)).Command(Sql, db.CompanyId, objectId / FeedChunk.BlockSize, objectId);
        await using var row = await command.ExecuteReaderAsync(ct);
        var found = new Dictionary<long, Carried>();
        while (await row.ReadAsync(ct))
        {
            var (carried, told) = (Read(row, objectId), found.GetValueOrDefault(row.GetInt64(0)));
            if (told is null || carried.TakenAt > (told.TakenAt ?? DateTimeOffset.MinValue)) found[carried.PlanId] = carried;
        }

        return found;
    }

    // The lists of chunks are joined as sets: looking for each chunk in each list would multiply them.
    private const string Sql = $"""
        WITH hits AS MATERIALIZED (
            SELECT id FROM feed_chunks WHERE block = $2 AND plan_id IN (SELECT id FROM plans WHERE company_id = $1) AND $3 = ANY(members)),
        carriers AS MATERIALIZED (
            SELECT s.plan_id, s.id, s.number, s.created_at
            FROM feed_snapshots s, unnest(s.chunk_ids) chunk (id) JOIN hits USING (id)
            WHERE s.company_id = $1 AND s.state = 'Shelved')
        SELECT p.id, last.number, last.created_at, coalesce(last.id = p.current_snapshot_id, false), pull.at, pull.agent, pull.number, p.parts, pull.part, pull.parts
        FROM plans p
        LEFT JOIN LATERAL (SELECT * FROM carriers c WHERE c.plan_id = p.id ORDER BY c.number DESC LIMIT 1) last ON true
        LEFT JOIN LATERAL (
            SELECT DISTINCT ON (f.part, f.parts) f.at, f.agent, c.number, f.part, f.parts FROM carriers c JOIN feed_pulls f ON f.snapshot_id = c.id
            WHERE c.plan_id = p.id AND {WholePulls.Sql} ORDER BY f.part, f.parts, f.id DESC) pull ON true
        WHERE p.company_id = $1
        """;

    // A file without the object tells nothing of it.
    private static Carried Read(NpgsqlDataReader row, long objectId)
    {
        var part = row.GetInt32(7);
        var carried = new Carried(row.GetInt64(0), new(FeedPart.NumberOf(objectId, part), part), row.IsDBNull(1) ? null : row.GetInt32(1), Moment(row, 2), row.GetBoolean(3), null, null, null);
        if (row.IsDBNull(4) || !new FeedPart(row.GetInt32(8), row.GetInt32(9)).Has(objectId)) return carried;
        return carried with { TakenAt = Moment(row, 4), TakenBy = row.IsDBNull(5) ? null : row.GetString(5), TakenVersion = row.GetInt32(6) };
    }

    private static DateTimeOffset? Moment(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetFieldValue<DateTimeOffset>(at);
}
