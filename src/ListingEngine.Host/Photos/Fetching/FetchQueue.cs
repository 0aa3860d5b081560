using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>
/// The queue of addresses: their rows themselves. Taking one out sets it forward by the length of a lease, so that no two nodes ask for it at the
/// same time; a node that dies gives it back by letting the lease run out.
/// </summary>
internal sealed class FetchQueue(NpgsqlDataSource db, IOptions<FetchingOptions> options, TimeProvider clock)
{
    /// <summary>Longer than any try may take, with the making of the picture.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <summary>What <see cref="Read"/> expects of a row <c>f</c>.</summary>
    public const string Columns = "f.company_id, f.url_hash, f.url, f.host, coalesce(f.object_ids[1], 0), f.hash, f.e_tag, f.last_modified, f.failures, f.problem";

    // Host by host, because one with a long queue would else be all there is. Addresses that no object or advert shows any more are forgotten; those of
    // archived objects alone wait, and the return of an object from the archive calls them back.
    private static readonly string Claim = $"""
        WITH RECURSIVE hosts (host) AS (
            (SELECT min(f.host) FROM picture_fetches f)
            UNION ALL
            SELECT (SELECT min(f.host) FROM picture_fetches f WHERE f.host > h.host) FROM hosts h WHERE h.host IS NOT NULL),
        due AS (
            SELECT d.company_id, d.url_hash FROM hosts h
            LEFT JOIN picture_hosts p ON p.host = h.host
            LEFT JOIN unnest($4::text[], $5::int[]) busy (host, fetches) ON busy.host = h.host
            CROSS JOIN LATERAL (
                SELECT f.company_id, f.url_hash, f.next_at FROM picture_fetches f WHERE f.host = h.host AND f.next_at <= $1 ORDER BY f.next_at
                LIMIT greatest(0, CASE WHEN p.failures >= {HostPauses.Patience} THEN 1 ELSE $6 END - coalesce(busy.fetches, 0))
                FOR UPDATE SKIP LOCKED) d
            WHERE p.until IS NULL OR p.until <= $1
            ORDER BY d.next_at LIMIT $7),
        known AS (
            SELECT f.company_id, f.url_hash, f.object_ids, f.advert_ids, {Shown("true", "true")} AS is_shown,
                {Shown("o.status <> 'Archived'", "a.gone_at IS NULL AND a.state <> 'Rejected'")} AS is_wanted
            FROM due d JOIN picture_fetches f USING (company_id, url_hash)),
        forgotten AS (
            DELETE FROM picture_fetches f USING known k
            WHERE f.company_id = k.company_id AND f.url_hash = k.url_hash AND f.object_ids = k.object_ids AND f.advert_ids = k.advert_ids AND NOT k.is_shown)
        UPDATE picture_fetches f SET next_at = CASE WHEN k.is_wanted THEN $2 ELSE $3 END
        FROM known k WHERE f.company_id = k.company_id AND f.url_hash = k.url_hash AND k.is_shown
        RETURNING k.is_wanted, {Columns}
        """;

    /// <param name="busy">How many addresses of which host are being fetched here already.</param>
    /// <param name="most">How many more there may be in all.</param>
    public async Task<List<ClaimedFetch>> ClaimAsync(IReadOnlyDictionary<string, int> busy, int most, CancellationToken ct)
    {
        var now = clock.GetStoredNow().ToUniversalTime();
        await using var connection = await db.OpenConnectionAsync(ct);
        await using var command = connection.Command(Claim, now, now + Lease, now + options.Value.RefetchEvery,
            busy.Keys.ToArray(), busy.Values.ToArray(), options.Value.PerHost, most);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var claimed = new List<ClaimedFetch>();
        while (await rows.ReadAsync(ct))
            if (rows.GetBoolean(0)) claimed.Add(Read(rows, 1));
        return claimed;
    }

    /// <summary>Gives back what was taken and not tried.</summary>
    public async Task GiveBackAsync(IReadOnlyCollection<ClaimedFetch> fetches, CancellationToken ct)
    {
        if (fetches.Count == 0) return;
        await using var connection = await db.OpenConnectionAsync(ct);
        await connection.ExecuteAsync("""
            UPDATE picture_fetches f SET next_at = $3 FROM unnest($1::bigint[], $2::bytea[]) t (company_id, url_hash)
            WHERE f.company_id = t.company_id AND f.url_hash = t.url_hash
            """, ct, fetches.Select(f => f.CompanyId).ToArray(), fetches.Select(f => f.UrlHash).ToArray(), clock.GetStoredNow().ToUniversalTime());
    }

    /// <summary>Reads <see cref="Columns"/>.</summary>
    public static ClaimedFetch Read(NpgsqlDataReader row, int at) => new(
        row.GetInt64(at), row.GetFieldValue<byte[]>(at + 1), row.GetString(at + 2), row.GetString(at + 3), row.GetInt64(at + 4),
        new(Text(row, at + 5), Text(row, at + 6), Text(row, at + 7), row.GetInt32(at + 8),
            Text(row, at + 9) is { } problem ? EnumNames<PhotoProblem>.Read(problem) : null));

    private static string Shown(string inObject, string inAdvert) => $"""
        (EXISTS (SELECT FROM objects o WHERE o.id = ANY(f.object_ids) AND {inObject} AND {FetchSql.HasPhoto("o.photos", "f.url")})
        OR EXISTS (SELECT FROM owner_adverts a WHERE a.id = ANY(f.advert_ids) AND {inAdvert} AND {FetchSql.HasValue("a.listing -> 'photos'", "f.url")}))
        """;

    private static string? Text(NpgsqlDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);
}
