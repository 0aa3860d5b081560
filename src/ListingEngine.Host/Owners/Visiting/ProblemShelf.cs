using System.IO.Compression;
using System.Text;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>Pages that were not understood, the last few of each source.</summary>
internal sealed class ProblemShelf(NpgsqlDataSource db, TimeProvider clock)
{
    public const int Kept = 20;

    /// <param name="source">That led there.</param>
    /// <param name="page">Its text; null where none came.</param>
    public async Task AddAsync(WatchedSource source, string address, string code, string? detail, string? page, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await connection.ExecuteAsync("""
            INSERT INTO source_problems (source_id, company_id, at, address, code, detail, page) VALUES ($1, $2, $3, $4, $5, $6, $7)
            """, ct, source.Id, source.CompanyId, clock.GetStoredNow().ToUniversalTime(), address, code, (object?)detail ?? DBNull.Value, page is null ? DBNull.Value : Pack(page));
        await connection.ExecuteAsync("""
            DELETE FROM source_problems WHERE source_id = $1 AND id <= (SELECT id FROM source_problems WHERE source_id = $1 ORDER BY id DESC OFFSET $2 LIMIT 1)
            """, ct, source.Id, Kept);
    }

    public static byte[] Pack(string page)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal)) gzip.Write(Encoding.UTF8.GetBytes(page));
        return packed.ToArray();
    }

    public static string Unpack(byte[] page)
    {
        using var text = new StreamReader(new GZipStream(new MemoryStream(page), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd();
    }
}
