using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// What a feed still says of offers that left it. It stands behind the last offer of a version, in its foot: a closed offer is none of the version's own,
/// and neither counted nor compared.
/// </summary>
internal static class Farewells
{
    // A look at the address in a browser is a fetch as well: a day leaves the portal its turn.
    private static readonly TimeSpan Least = TimeSpan.FromDays(1);

    // Where nobody fetches the feed at all.
    private static readonly TimeSpan Most = TimeSpan.FromDays(30);

    /// <summary>The closed offers that a new version carries, one after the other.</summary>
    /// <param name="db">Inside the transaction that makes the version.</param>
    /// <param name="planId">Whose version it is.</param>
    /// <param name="dialect">Of its portal.</param>
    /// <param name="current">What is served now; null before the first version.</param>
    /// <param name="chunks">Of the new version.</param>
    /// <param name="removed">Objects that it offers no more.</param>
    /// <param name="now">When the build began.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<byte[]> RenewAsync(
        NpgsqlConnection db, long planId, IFeedDialect dialect, FeedSnapshot? current, long[] chunks, IReadOnlyList<long> removed, DateTimeOffset now, CancellationToken ct)
    {
        if (dialect.Closing is not { } close || current is null) return [];
        await ForgetAsync(db, planId, dialect.Version, chunks, now, ct);
        if (removed.Count > 0) await AddAsync(db, planId, dialect.Version, close, current, removed, now, ct);
        await using var command = db.Command("SELECT coalesce(string_agg(offer, '' ORDER BY object_id), '') FROM feed_farewells WHERE plan_id = $1", planId);
        return (byte[])(await command.ExecuteScalarAsync(ct))!;
    }

    /// <summary>When the plan is looked at again for what was said long enough; null where nothing is said.</summary>
    public static DateTimeOffset? Next(byte[] farewells, DateTimeOffset now) => farewells.Length == 0 ? null : now + Least;

    // Those that are offered again, those that somebody has fetched, and those whose columns may be others by now.
    private static async Task ForgetAsync(NpgsqlConnection db, long planId, int dialect, long[] chunks, DateTimeOffset now, CancellationToken ct) => await db.ExecuteAsync($"""
        DELETE FROM feed_farewells w WHERE w.plan_id = $1 AND (w.dialect <> $2 OR w.left_at <= $5
            OR w.left_at <= $4 AND w.last_snapshot_id < (SELECT max(f.snapshot_id) FROM feed_pulls f WHERE f.plan_id = $1 AND {WholePulls.Sql})
            OR EXISTS (SELECT FROM feed_chunks c WHERE c.id = ANY($3) AND c.block = w.object_id / {FeedChunk.BlockSize} AND w.object_id = ANY(c.members)))
        """, ct, planId, dialect, chunks, (now - Least).ToUniversalTime(), (now - Most).ToUniversalTime());

    private static async Task AddAsync(
        NpgsqlConnection db, long planId, int dialect, Func<byte[], byte[]?> close, FeedSnapshot current, IReadOnlyList<long> removed, DateTimeOffset now, CancellationToken ct)
    {
        var closed = new List<(long Id, byte[] Offer)>();
        foreach (var ((_, id), offer) in await OfferPieces.ReadAsync(db, await PlacesAsync(db, current, removed, ct), ct))
            if (close(offer) is { } told) closed.Add((id, told));
        // Until the new version is served, which a person may have to decide, the old one offers them on.
        await using var command = db.Command("""
            INSERT INTO feed_farewells (plan_id, object_id, offer, dialect, last_snapshot_id, left_at) SELECT $1, c.id, c.offer, $2, $3, $4 FROM unnest($5, $6) c (id, offer)
            ON CONFLICT (plan_id, object_id) DO UPDATE SET offer = excluded.offer, dialect = excluded.dialect, last_snapshot_id = excluded.last_snapshot_id, left_at = excluded.left_at
            """, planId, dialect, current.Id, now.ToUniversalTime(), closed.ConvertAll(c => c.Id));
        command.Parameters.Add(new() { Value = closed.ConvertAll(c => c.Offer), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task<List<(long Chunk, long ObjectId)>> PlacesAsync(NpgsqlConnection db, FeedSnapshot current, IReadOnlyList<long> removed, CancellationToken ct)
    {
        var byBlock = removed.ToLookup(id => id / FeedChunk.BlockSize);
        var places = new List<(long, long)>(removed.Count);
        await using var command = db.Command(
            "SELECT id, block FROM feed_chunks WHERE id = ANY($1) AND block = ANY($2)", current.ChunkIds, byBlock.Select(b => b.Key).ToArray());
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            foreach (var id in byBlock[rows.GetInt64(1)]) places.Add((rows.GetInt64(0), id));
        return places;
    }
}
