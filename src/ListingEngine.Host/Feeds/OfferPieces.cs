using System.IO.Compression;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Cuts the XML of single offers out of their chunks: one chunk is in memory at a time, and no more of it than is asked for.</summary>
internal static class OfferPieces
{
    /// <param name="wanted">Chunks and the objects that are wanted of each.</param>
    /// <returns>The offers by chunk and object; those of a chunk that was swept up are missing.</returns>
    public static async Task<Dictionary<(long Chunk, long ObjectId), byte[]>> ReadAsync(
        NpgsqlConnection db, IEnumerable<(long Chunk, long ObjectId)> wanted, CancellationToken ct)
    {
        var objects = wanted.ToLookup(w => w.Chunk, w => w.ObjectId);
        var pieces = new Dictionary<(long, long), byte[]>();
        await using var command = db.Command("SELECT id, data, plain_length, members, offsets FROM feed_chunks WHERE id = ANY($1)", objects.Select(o => o.Key).ToArray());
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var (chunk, length, members, offsets) = (rows.GetInt64(0), rows.GetInt32(2), rows.GetFieldValue<long[]>(3), rows.GetFieldValue<int[]>(4));
            var ranges = objects[chunk].Select(id => (Id: id, At: Array.IndexOf(members, id))).Where(r => r.At >= 0)
                .Select(r => (r.Id, From: offsets[r.At], To: r.At + 1 < offsets.Length ? offsets[r.At + 1] : length)).ToList();
            if (ranges.Count == 0) continue;
            var plain = Inflate(rows.GetFieldValue<byte[]>(1), ranges.Max(r => r.To));
            foreach (var (id, from, to) in ranges) pieces[(chunk, id)] = plain[from..to];
        }

        return pieces;
    }

    /// <summary>The plain text of a chunk, or its beginning.</summary>
    public static byte[] Inflate(byte[] data, int length)
    {
        var plain = new byte[length];
        using var deflate = new DeflateStream(new MemoryStream(data), CompressionMode.Decompress);
        deflate.ReadExactly(plain);
        return plain;
    }
}
