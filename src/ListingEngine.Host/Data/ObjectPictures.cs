using ListingEngine.Core.Objects;
using Npgsql;

namespace ListingEngine.Host.Data;

/// <summary>Which objects have a picture.</summary>
internal sealed class ObjectPictures(NpgsqlDataSource source)
{
    /// <summary>Hashes of an object's pictures, as SQL; an index says the same.</summary>
    public const string Hashes = "jsonb_path_query_array(photos, '$[*].hash')";

    /// <summary>Whether a photo says by what it shows which object it is: a plan is the same in all flats above one another, a flagged one is no use.</summary>
    public static bool IsTelling(ObjectPhoto photo) => photo is { Hash: not null, Flag: null, Kind: not (PhotoKind.Plan or PhotoKind.Document) };

    /// <summary>Objects of the company, but for archived ones, that show these pictures in telling photos; no more than so many of each picture.</summary>
    public async Task<ILookup<string, long>> ObjectsWithAsync(long company, IReadOnlyCollection<string> hashes, int most, CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await using var command = db.Command($"""
            SELECT asked.hash, o.id FROM unnest($2) asked(hash) CROSS JOIN LATERAL (
                SELECT id FROM objects
                WHERE company_id = $1 AND status <> '{ObjectStatus.Archived}' AND {Hashes} @> to_jsonb(asked.hash) AND EXISTS (
                    SELECT FROM jsonb_array_elements(photos) p WHERE p ->> 'hash' = asked.hash AND p ->> 'flag' IS NULL
                        AND p ->> 'kind' IS DISTINCT FROM '{PhotoKind.Plan}' AND p ->> 'kind' IS DISTINCT FROM '{PhotoKind.Document}')
                LIMIT $3) o
            """, company, hashes.ToArray(), most);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var found = new List<(string Hash, long Id)>();
        while (await rows.ReadAsync(ct)) found.Add((rows.GetString(0), rows.GetInt64(1)));
        return found.ToLookup(f => f.Hash, f => f.Id);
    }
}
