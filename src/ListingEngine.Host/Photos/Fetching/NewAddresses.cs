using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>
/// Looks through the photos of objects that changed: addresses that nobody knew get their place in the queue, and what is known of the others
/// stands in the objects at once.
/// </summary>
internal sealed class NewAddresses(NpgsqlDataSource db, TimeProvider clock)
{
    private const int BatchSize = 500;

    // An address of archived objects alone, which nobody was in a hurry to ask.
    private const string IsPostponed = "(f.hash IS NULL AND f.problem IS NULL AND f.failures = 0 AND f.next_at > $2 + $3)";

    // Objects one after the other, each with its photos in order: a microsecond apart they are fetched so too, and an object changes once or
    // twice instead of as often as it has photos.
    private static readonly string Queue = $"""
        INSERT INTO picture_fetches AS f (company_id, url_hash, url, host, object_ids, next_at, failures)
        SELECT a.company_id, a.url_hash, a.url, {FetchSql.Host("a.url")}, array_agg(DISTINCT a.id), $2 + min(a.place) * interval '1 microsecond', 0
        FROM (
            SELECT o.company_id, o.id, u.url, {FetchSql.UrlHash("u.url")} AS url_hash, row_number() OVER (ORDER BY o.id, x.at) AS place
            FROM objects o CROSS JOIN LATERAL jsonb_array_elements(o.photos) WITH ORDINALITY x (photo, at)
            CROSS JOIN LATERAL (SELECT x.photo ->> 'url' AS url) u
            WHERE o.id = ANY($1) AND {FetchSql.IsOfOthers("u.url")}) a
        GROUP BY a.company_id, a.url_hash, a.url ORDER BY a.company_id, a.url_hash
        ON CONFLICT (company_id, url_hash) DO UPDATE SET
            object_ids = f.object_ids || ARRAY(SELECT unnest(excluded.object_ids) EXCEPT SELECT unnest(f.object_ids)),
            next_at = CASE WHEN {IsPostponed} THEN excluded.next_at ELSE f.next_at END
        WHERE NOT f.object_ids @> excluded.object_ids OR {IsPostponed}
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        // What is noted meanwhile is for the next round: it may be what this one could not do.
        var newest = await NewestAsync(ct);
        while (await TakeAsync(newest, ct) == BatchSize)
        {
        }
    }

    private async Task<int> TakeAsync(long newest, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        var noted = await NotedAsync(connection, newest, ct);
        var objects = await PhotoFacts.LockAsync(connection, [.. noted.Distinct()], ct);
        await connection.ExecuteAsync(Queue, ct, objects, clock.GetStoredNow().ToUniversalTime(), FetchQueue.Lease);
        await PhotoFacts.WriteAsync(connection, objects, ct);
        await transaction.CommitAsync(ct);
        return noted.Count;
    }

    private async Task<long> NewestAsync(CancellationToken ct)
    {
        await using var command = db.CreateCommand("SELECT coalesce(max(id), 0) FROM photo_work");
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }

    private static async Task<List<long>> NotedAsync(NpgsqlConnection db, long newest, CancellationToken ct)
    {
        await using var command = db.Command("""
            DELETE FROM photo_work WHERE id = ANY(ARRAY(SELECT id FROM photo_work WHERE id <= $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED))
            RETURNING object_id
            """, newest, BatchSize);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var noted = new List<long>();
        while (await rows.ReadAsync(ct)) noted.Add(rows.GetInt64(0));
        return noted;
    }
}
