using System.Security.Cryptography;
using System.Text;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Owners.Visiting;

/// <summary>The addresses of adverts that a source led to.</summary>
internal sealed class SourcePages(NpgsqlDataSource db, TimeProvider clock)
{
    private const string Columns = "address, address_hash, e_tag, last_modified, text_hash, advert_id";

    /// <summary>Pages of results lead to these now.</summary>
    public Task ListAsync(WatchedSource source, IReadOnlyCollection<string> addresses, CancellationToken ct) => RunAsync("""
        INSERT INTO source_pages (source_id, company_id, address_hash, address, listed_at, next_at, missed)
        SELECT $1, $2, sha256(convert_to(a, 'UTF8')), a, $4, $4, 0 FROM unnest($3::text[]) a
        ON CONFLICT (source_id, address_hash) DO UPDATE SET listed_at = excluded.listed_at, missed = 0
        """, ct, source.Id, source.CompanyId, addresses.Distinct().ToArray(), Now);

    /// <summary>An advert that stood in a feed itself: its own page is not asked for.</summary>
    public Task ListAsync(WatchedSource source, string address, long? advertId, CancellationToken ct) => RunAsync("""
        INSERT INTO source_pages (source_id, company_id, address_hash, address, listed_at, next_at, missed, advert_id)
        VALUES ($1, $2, sha256(convert_to($3, 'UTF8')), $3, $4, 'infinity', 0, $5)
        ON CONFLICT (source_id, address_hash) DO UPDATE SET listed_at = excluded.listed_at, missed = 0, advert_id = excluded.advert_id, next_at = excluded.next_at
        """, ct, source.Id, source.CompanyId, address, Now, advertId is { } id ? id : DBNull.Value);

    /// <summary>Listed ones whose time has come, never seen ones first.</summary>
    public Task<List<KnownPage>> DueAsync(long sourceId, DateTimeOffset since, int most, CancellationToken ct) => ReadAsync($"""
        SELECT {Columns} FROM source_pages WHERE source_id = $1 AND listed_at >= $2 AND next_at <= $3 ORDER BY fetched_at NULLS FIRST, listed_at, address LIMIT $4
        """, ct, sourceId, since, Now, most);

    public Task KeepAsync(long sourceId, KnownPage page, DateTimeOffset next, CancellationToken ct) => RunAsync("""
        UPDATE source_pages SET e_tag = $3, last_modified = $4, text_hash = $5, advert_id = $6, fetched_at = $7, next_at = $8 WHERE source_id = $1 AND address_hash = $2
        """, ct, sourceId, page.Hash, Or(page.Known.ETag), Or(page.Known.LastModified), Or(page.TextHash), page.AdvertId is { } id ? id : DBNull.Value, Now, next.ToUniversalTime());

    /// <summary>The advert is where it was.</summary>
    public Task SeenAsync(long advertId, CancellationToken ct) =>
        RunAsync("UPDATE owner_adverts SET seen_at = $2, gone_at = NULL WHERE id = $1", ct, advertId, Now);

    /// <summary>Nothing is there any more. An advert that another page still shows stays.</summary>
    /// <returns>How many adverts went.</returns>
    public Task<int> GoneAsync(long sourceId, KnownPage page, CancellationToken ct) => RunAsync("""
        WITH page AS (DELETE FROM source_pages WHERE source_id = $1 AND address_hash = $2 RETURNING advert_id)
        UPDATE owner_adverts a SET gone_at = $3 FROM page
        WHERE a.id = page.advert_id AND a.gone_at IS NULL AND NOT EXISTS (
            SELECT FROM source_pages o WHERE o.advert_id = a.id AND o.missed = 0 AND NOT (o.source_id = $1 AND o.address_hash = $2))
        """, ct, sourceId, page.Hash, Now);

    /// <summary>Counts a whole round that no longer led to some of them.</summary>
    /// <returns>Adverts that it led to, and those that are known in all.</returns>
    public async Task<(long Listed, long Known)> MissAsync(long sourceId, DateTimeOffset since, CancellationToken ct)
    {
        await RunAsync("DELETE FROM source_pages WHERE source_id = $1 AND listed_at < $2 AND advert_id IS NULL", ct, sourceId, since);
        await RunAsync("UPDATE source_pages SET missed = missed + 1 WHERE source_id = $1 AND listed_at < $2", ct, sourceId, since);
        await using var command = db.CreateCommand("SELECT count(*) FILTER (WHERE missed = 0), count(*) FROM source_pages WHERE source_id = $1 AND advert_id IS NOT NULL");
        command.Parameters.Add(new() { Value = sourceId });
        await using var row = await command.ExecuteReaderAsync(ct);
        await row.ReadAsync(ct);
        return (row.GetInt64(0), row.GetInt64(1));
    }

    /// <summary>Missing ones whose own pages can say more: each is asked when it is first missed, and then in its time.</summary>
    /// <param name="sourceId">The source.</param>
    /// <param name="most">So many.</param>
    /// <param name="unread">Those too that stood in a feed and were never asked for.</param>
    public Task<List<KnownPage>> MissingAsync(long sourceId, int most, bool unread, CancellationToken ct) => ReadAsync($"""
        SELECT {Columns} FROM source_pages
        WHERE source_id = $1 AND missed > 0 AND (fetched_at IS NOT NULL OR $4 AND position('#' IN address) = 0) AND (missed = 1 OR next_at <= $2)
        ORDER BY missed, listed_at, address LIMIT $3
        """, ct, sourceId, Now, most, unread);

    /// <summary>Those that so many whole rounds did not lead to.</summary>
    public Task<List<KnownPage>> LostAsync(long sourceId, int rounds, CancellationToken ct) =>
        ReadAsync($"SELECT {Columns} FROM source_pages WHERE source_id = $1 AND missed >= $2", ct, sourceId, rounds);

    public static byte[] HashOf(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private DateTimeOffset Now => clock.GetStoredNow().ToUniversalTime();

    private static object Or(object? value) => value ?? DBNull.Value;

    private async Task<int> RunAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        return await connection.ExecuteAsync(sql, ct, values);
    }

    private async Task<List<KnownPage>> ReadAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command(sql, values);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var pages = new List<KnownPage>();
        while (await rows.ReadAsync(ct))
            pages.Add(new(rows.GetString(0), rows.GetFieldValue<byte[]>(1), new(Text(2), Text(3)), rows.IsDBNull(4) ? null : rows.GetFieldValue<byte[]>(4), rows.IsDBNull(5) ? null : rows.GetInt64(5)));
        return pages;

        string? Text(int at) => rows.IsDBNull(at) ? null : rows.GetString(at);
    }
}
