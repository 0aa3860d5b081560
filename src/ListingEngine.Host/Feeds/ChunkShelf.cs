using ListingEngine.Core.Feeds;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// The chunks of one plan that are there already. A chunk is put down as soon as it is written, so that a build of any size keeps little in memory;
/// chunks that no version refers to are swept up later.
/// </summary>
internal sealed class ChunkShelf
{
    private readonly ILookup<long, BuiltBlock> _byBlock;

    private ChunkShelf(IEnumerable<BuiltBlock> chunks) => _byBlock = chunks.ToLookup(c => c.Block);

    public static async Task<ChunkShelf> LoadAsync(NpgsqlConnection db, long planId, CancellationToken ct)
    {
        var chunks = new List<BuiltBlock>();
        await using var command = new NpgsqlCommand("SELECT block, id, key, hash, plain_length FROM feed_chunks WHERE plan_id = $1", db)
        {
            Parameters = { new() { Value = planId } },
        };
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
            chunks.Add(new(rows.GetInt64(0), rows.GetInt64(1), rows.GetFieldValue<byte[]>(2), rows.GetFieldValue<byte[]>(3), rows.GetInt32(4)));
        return new(chunks);
    }

    /// <summary>The chunk that was made of exactly such members, or null.</summary>
    public BuiltBlock? Find(long block, byte[] key) => _byBlock[block].FirstOrDefault(c => c.Key.AsSpan().SequenceEqual(key));

    /// <summary>Puts a written chunk down, or finds the one of the same content.</summary>
    public async Task<BuiltBlock> PutAsync(NpgsqlConnection db, FeedChunk chunk, CancellationToken ct)
    {
        if (_byBlock[chunk.Block].FirstOrDefault(c => c.Hash.AsSpan().SequenceEqual(chunk.Hash)) is { } same)
        {
            await using var rekey = new NpgsqlCommand("UPDATE feed_chunks SET key = $2 WHERE id = $1", db)
            {
                Parameters = { new() { Value = same.ChunkId }, new() { Value = chunk.Key } },
            };
            await rekey.ExecuteNonQueryAsync(ct);
            return same with { Key = chunk.Key };
        }

        await using var command = new NpgsqlCommand("""
            INSERT INTO feed_chunks (plan_id, block, key, hash, data, crc, plain_length, members, offsets, member_hashes, created_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) RETURNING id
            """, db)
        {
            Parameters =
            {
                new() { Value = chunk.PlanId },
                new() { Value = chunk.Block },
                new() { Value = chunk.Key },
                new() { Value = chunk.Hash },
                new() { Value = chunk.Data, NpgsqlDbType = NpgsqlDbType.Bytea },
                new() { Value = chunk.Crc },
                new() { Value = chunk.PlainLength },
                new() { Value = chunk.Members },
                new() { Value = chunk.Offsets },
                new() { Value = chunk.MemberHashes },
                new() { Value = chunk.CreatedAt.ToUniversalTime() },
            },
        };
        var id = (long)(await command.ExecuteScalarAsync(ct))!;
        return new(chunk.Block, id, chunk.Key, chunk.Hash, chunk.PlainLength);
    }
}
