using System.Buffers.Text;
using System.IO.Compression;
using System.Security.Cryptography;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>
/// Cuts one part of a version out of its chunks into a gzip file of its own; one chunk is in memory at a time. Its entity tag follows from its
/// bytes: a part in which nothing changed is the same file in the next version.
/// </summary>
internal static class PartCut
{
    /// <returns>Null when chunks are missing, because the version was swept up since it was looked up.</returns>
    public static async Task<(string ETag, long PlainLength)?> WriteAsync(NpgsqlConnection db, FeedSnapshot snapshot, FeedPart part, Stream to, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var gzip = new GZipStream(to, CompressionLevel.Fastest, leaveOpen: true);
        var (length, chunks) = (0L, 0);
        await AddAsync(snapshot.Head);
        await using (var command = db.Command("""
            SELECT c.data, c.plain_length, c.members, c.offsets FROM unnest($1) WITH ORDINALITY AS ids (id, place) JOIN feed_chunks c ON c.id = ids.id ORDER BY ids.place
            """, snapshot.ChunkIds))
        {
            command.CommandTimeout = 600;
            await using var rows = await command.ExecuteReaderAsync(ct);
            for (; await rows.ReadAsync(ct); chunks++)
            {
                var plain = OfferPieces.Inflate(rows.GetFieldValue<byte[]>(0), rows.GetInt32(1));
                var (members, offsets) = (rows.GetFieldValue<long[]>(2), rows.GetFieldValue<int[]>(3));
                for (var i = 0; i < members.Length; i++)
                    if (part.Has(members[i])) await AddAsync(plain.AsMemory(offsets[i]..(i + 1 < offsets.Length ? offsets[i + 1] : plain.Length)));
            }
        }

        if (chunks < snapshot.ChunkIds.Length) return null;
        await AddAsync(snapshot.Foot);
        return (Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, 18)), length);

        ValueTask AddAsync(ReadOnlyMemory<byte> plain)
        {
            hash.AppendData(plain.Span);
            length += plain.Length;
            return gzip.WriteAsync(plain, ct);
        }
    }
}
