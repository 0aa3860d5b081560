using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Photos.CleanUp;

/// <summary>Finds pictures in the feeds that portals are served now, or will be when somebody accepts them: a plan may stand still for months.</summary>
internal sealed class ServedPictures(NpgsqlDataSource source)
{
    /// <summary>Those of the pictures whose addresses stand in a feed of that company.</summary>
    public async Task<HashSet<string>> AmongAsync(long companyId, IReadOnlySet<string> hashes, CancellationToken ct)
    {
        var found = new HashSet<string>();
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command("""
            SELECT data, plain_length FROM feed_chunks WHERE id IN (
                SELECT unnest(s.chunk_ids) FROM plans p JOIN feed_snapshots s ON s.id IN (p.current_snapshot_id, p.held_snapshot_id) WHERE p.company_id = $1)
            """, companyId);
        await using var chunks = await command.ExecuteReaderAsync(ct);
        while (await chunks.ReadAsync(ct)) Look(await Inflate(chunks.GetFieldValue<byte[]>(0), chunks.GetInt32(1), ct), hashes, found);
        return found;
    }

    private static async Task<byte[]> Inflate(byte[] data, int length, CancellationToken ct)
    {
        var plain = new byte[length];
        await using var inflated = new DeflateStream(new MemoryStream(data), CompressionMode.Decompress);
        await inflated.ReadExactlyAsync(plain, ct);
        return plain;
    }

    private static void Look(ReadOnlySpan<byte> feed, IReadOnlySet<string> hashes, HashSet<string> found)
    {
        var prefix = Encoding.UTF8.GetBytes(PhotoAddress.Prefix);
        for (int at; (at = feed.IndexOf(prefix)) >= 0;)
        {
            feed = feed[(at + prefix.Length)..];
            if (feed.Length >= 64 && Encoding.Latin1.GetString(feed[..64]) is var hash && hashes.Contains(hash)) found.Add(hash);
        }
    }
}
