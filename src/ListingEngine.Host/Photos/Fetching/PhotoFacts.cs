using ListingEngine.Host.Data;
using ListingEngine.Host.Data.Migrations;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>
/// Writes what is known of addresses into the photos of objects: hash, size, problem. All photos of many objects at once, in one statement; an
/// object of which nothing new is known is not touched. The change is the engine's own: it is no work for anybody and no entry in the history.
/// </summary>
internal static class PhotoFacts
{
    /// <summary>Objects that are written at once; the rest are noted as work and come later.</summary>
    public const int MostAtOnce = 1000;

    private static readonly string Write = $"""
        UPDATE objects o SET photos = n.photos FROM (
            SELECT o.id, jsonb_agg(CASE
                WHEN p.hash IS NOT NULL AND (x.photo -> 'hash' IS NULL OR x.photo ->> 'hash' IN (f.hash, f.was_hash))
                    THEN (x.photo - 'problem') || jsonb_build_object('hash', p.hash, 'width', p.width, 'height', p.height)
                WHEN f.url_hash IS NOT NULL AND p.hash IS NULL AND x.photo -> 'hash' IS NULL
                    THEN jsonb_strip_nulls(x.photo || jsonb_build_object('problem', f.problem))
                ELSE x.photo END ORDER BY x.at) AS photos
            FROM objects o CROSS JOIN LATERAL jsonb_array_elements(o.photos) WITH ORDINALITY x (photo, at)
            LEFT JOIN picture_fetches f ON f.company_id = o.company_id AND f.url_hash = {FetchSql.UrlHash("x.photo ->> 'url'")}
            LEFT JOIN pictures p ON p.company_id = f.company_id AND p.hash = f.hash
            WHERE o.id = ANY($1) GROUP BY o.id) n
        WHERE o.id = n.id AND o.photos <> n.photos
        """;

    // A picture that lay unused may be on its way out: from here on it is used, or gone before anybody points at it.
    private static readonly string Hold = $"""
        UPDATE pictures p SET unused_since = NULL
        FROM objects o CROSS JOIN LATERAL jsonb_array_elements(o.photos) x (photo)
        JOIN picture_fetches f ON f.company_id = o.company_id AND f.url_hash = {FetchSql.UrlHash("x.photo ->> 'url'")}
        WHERE o.id = ANY($1) AND f.hash <> coalesce(x.photo ->> 'hash', '') AND p.company_id = f.company_id AND p.hash = f.hash AND p.unused_since IS NOT NULL
        """;

    /// <summary>
    /// Locks those of the objects that nobody is changing right now, and notes the others as work. Nobody is waited for: an import may hold its
    /// objects for minutes, and must never be the one that a deadlock is solved at the cost of.
    /// </summary>
    public static async Task<long[]> LockAsync(NpgsqlConnection db, long[] objects, CancellationToken ct)
    {
        await using var command = db.Command($"""
            WITH free AS (SELECT id FROM objects WHERE id = ANY($1) ORDER BY id LIMIT {MostAtOnce} FOR NO KEY UPDATE SKIP LOCKED),
            busy AS (INSERT INTO photo_work (object_id) SELECT o.id FROM objects o WHERE o.id = ANY($1) AND o.id NOT IN (SELECT id FROM free))
            SELECT coalesce(array_agg(id), '{"{}"}') FROM free
            """, objects);
        return (long[])(await command.ExecuteScalarAsync(ct))!;
    }

    public static async Task WriteAsync(NpgsqlConnection db, long[] objects, CancellationToken ct)
    {
        if (objects.Length == 0) return;
        await db.ExecuteAsync(Hold, ct, objects);
        await db.ExecuteAsync($"SET LOCAL {PhotoTriggers.Facts} = 'on'", ct);
        await db.ExecuteAsync(Write, ct, objects);
        await db.ExecuteAsync($"SET LOCAL {PhotoTriggers.Facts} = 'off'", ct);
    }
}
