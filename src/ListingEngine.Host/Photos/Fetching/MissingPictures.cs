using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Addresses of the company whose pictures cannot be had: lists them, and has them tried at once.</summary>
internal sealed class MissingPictures(NpgsqlDataSource db, CompanyScope scope, TimeProvider clock)
{
    private const int ObjectsShown = 5, HostsShown = 10;

    private const string Missing = "f.company_id = $1 AND f.hash IS NULL AND f.problem IS NOT NULL AND f.object_ids <> '{}' AND ($2 = '' OR f.problem = $2)";

    private static readonly string Page = $"""
        SELECT encode(f.url_hash, 'hex'), f.url, f.problem, f.checked_at, greatest(f.next_at, h.until), shown.ids
        FROM (SELECT * FROM picture_fetches f WHERE {Missing} ORDER BY f.problem, f.host, f.url_hash LIMIT $3 OFFSET $4) f
        LEFT JOIN picture_hosts h ON h.host = f.host
        CROSS JOIN LATERAL (SELECT ARRAY(
            SELECT o.id FROM objects o WHERE o.id = ANY(f.object_ids) AND {FetchSql.HasPhoto("o.photos", "f.url")} ORDER BY o.id LIMIT {ObjectsShown + 1}) AS ids) shown
        ORDER BY f.problem, f.host, f.url_hash
        """;

    /// <summary>How many there are of each problem.</summary>
    public async Task<IReadOnlyDictionary<PhotoProblem, long>> CountAsync(CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command($"SELECT f.problem, count(*) FROM picture_fetches f WHERE {Missing} GROUP BY f.problem", scope.CompanyId, "");
        await using var rows = await command.ExecuteReaderAsync(ct);
        var counts = new SortedDictionary<PhotoProblem, long>();
        while (await rows.ReadAsync(ct)) counts.Add(EnumNames<PhotoProblem>.Read(rows.GetString(0)), rows.GetInt64(1));
        return counts;
    }

    public async Task<List<MissingPicture>> PageAsync(PhotoProblem? problem, int skip, int take, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command(Page, scope.CompanyId, Name(problem), take, skip);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var pictures = new List<MissingPicture>();
        while (await rows.ReadAsync(ct))
        {
            var objects = rows.GetFieldValue<long[]>(5);
            pictures.Add(new(
                rows.GetString(0), rows.GetString(1), EnumNames<PhotoProblem>.Read(rows.GetString(2)), rows.IsDBNull(3) ? null : rows.GetFieldValue<DateTimeOffset>(3),
                rows.GetFieldValue<DateTimeOffset>(4), objects[..Math.Min(objects.Length, ObjectsShown)], objects.Length > ObjectsShown));
        }

        return pictures;
    }

    /// <summary>Servers of the company's pictures that are left alone right now.</summary>
    public async Task<List<SilentHost>> SilentAsync(CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command($"""
            SELECT h.host, h.until FROM picture_hosts h
            WHERE h.until > $2 AND EXISTS (SELECT FROM picture_fetches f WHERE f.host = h.host AND f.company_id = $1 AND f.hash IS NULL)
            ORDER BY h.failures DESC, h.host LIMIT {HostsShown}
            """, scope.CompanyId, clock.GetStoredNow().ToUniversalTime());
        await using var rows = await command.ExecuteReaderAsync(ct);
        var hosts = new List<SilentHost>();
        while (await rows.ReadAsync(ct)) hosts.Add(new(rows.GetString(0), rows.GetFieldValue<DateTimeOffset>(1)));
        return hosts;
    }

    /// <summary>The address of that key; null when its picture is not missing.</summary>
    public async Task<string?> FindAsync(string key, CancellationToken ct)
    {
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command($"SELECT f.url FROM picture_fetches f WHERE {Missing} AND encode(f.url_hash, 'hex') = $3", scope.CompanyId, "", key);
        return (string?)await command.ExecuteScalarAsync(ct);
    }

    /// <summary>Has them asked for at once, whatever pause they or their servers are in.</summary>
    /// <returns>How many there are.</returns>
    public async Task<int> TryAsync(PhotoProblem? problem, CancellationToken ct)
    {
        var now = clock.GetStoredNow().ToUniversalTime();
        await using var connection = await db.OpenConnectionAsync(ct);
        await connection.ExecuteAsync($"""
            UPDATE picture_hosts h SET until = NULL WHERE h.until > $3 AND EXISTS (SELECT FROM picture_fetches f WHERE f.host = h.host AND {Missing})
            """, ct, scope.CompanyId, Name(problem), now);
        return await connection.ExecuteAsync(
            $"UPDATE picture_fetches f SET next_at = least(f.next_at, $3) WHERE {Missing}", ct, scope.CompanyId, Name(problem), now);
    }

    private static string Name(PhotoProblem? problem) => problem is { } told ? EnumNames<PhotoProblem>.Write(told) : "";
}
