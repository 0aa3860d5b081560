using ListingEngine.Core.Intake;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>What an advert is compared with.</summary>
/// <param name="RootId">For an advert, the first of its group.</param>
/// <param name="Pictures">Hashes that it shows; for an object those only that were asked for.</param>
internal sealed record Candidate(long Id, long RootId, PropertyFacts Facts, IReadOnlyList<string> Pictures);

/// <summary>
/// Finds the few dozen adverts and objects that share keys with an advert, those that share most first. Each key is one look into an index, and a
/// crowded key gives no more than some: what the town's most common flat has in common with thousands tells nothing.
/// </summary>
internal sealed class Candidates(ListingDb db)
{
    /// <summary>So many are compared in earnest.</summary>
    public const int Most = 60;

    private const int MostOfKey = 40;

    public static readonly string AdvertsSql = $"""
        SELECT a.id, coalesce(a.twin_id, a.id), a.pictures, {FactsSql.OfAdvert}
        FROM ({Sharing("owner_adverts", "id")}) near JOIN owner_adverts a ON a.id = near.id
        WHERE a.company_id = $1 AND a.id <> $3 AND a.forgotten_at IS NULL ORDER BY near.shared DESC, a.id DESC
        """;

    public static readonly string ObjectsSql = $"""
        SELECT o.id, 0::bigint, '{"{}"}'::text[], {FactsSql.OfObject}
        FROM (SELECT id, shared FROM ({Sharing("object_keys", "object_id")}) near UNION SELECT unnest($3), 0) near JOIN objects o ON o.id = near.id
        LEFT JOIN object_keys k ON k.object_id = o.id LEFT JOIN owner_contacts c ON c.object_id = o.id
        WHERE o.company_id = $1 AND o.status <> 'Archived' ORDER BY near.shared DESC, o.id DESC
        """;

    /// <param name="keys">Under which they are looked for.</param>
    /// <param name="but">The advert itself.</param>
    /// <param name="ct">Ends the work.</param>
    public Task<List<Candidate>> AdvertsAsync(IReadOnlyCollection<long> keys, long but, CancellationToken ct) => ReadAsync(AdvertsSql, keys, but, ct);

    /// <param name="keys">Under which they are looked for.</param>
    /// <param name="also">Objects known otherwise: by their pictures.</param>
    /// <param name="ct">Ends the work.</param>
    public Task<List<Candidate>> ObjectsAsync(IReadOnlyCollection<long> keys, IReadOnlyCollection<long> also, CancellationToken ct) => ReadAsync(ObjectsSql, keys, also.ToArray(), ct);

    private async Task<List<Candidate>> ReadAsync(string sql, IReadOnlyCollection<long> keys, object third, CancellationToken ct)
    {
        await using var command = (await db.ConnectionAsync(ct)).Command(sql, db.CompanyId, keys.ToArray(), third);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<Candidate>();
        while (await rows.ReadAsync(ct)) found.Add(new(rows.GetInt64(0), rows.GetInt64(1), FactsSql.Read(rows, 3), rows.GetFieldValue<List<string>>(2)));
        return found;
    }

    // A key is asked by itself, so that the planner has nothing to weigh: told all at once, it takes crowded keys for a reason to read the table.
    private static string Sharing(string table, string id) => $"""
        SELECT found.id, count(*) AS shared FROM unnest($2::bigint[]) key
        CROSS JOIN LATERAL (SELECT {id} AS id FROM {table} WHERE keys @> ARRAY[key] LIMIT {MostOfKey}) found
        GROUP BY found.id ORDER BY count(*) DESC, found.id DESC LIMIT {Most}
        """;
}
