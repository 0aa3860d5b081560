using ListingEngine.Core.Intake;
using ListingEngine.Core.Text;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>
/// Keeps the keys of objects fresh, in a narrow table of their own: imports load objects in bulk and know nothing of adverts. Reads only objects whose
/// revision is another, and notes the adverts that may be of them to be judged again.
/// </summary>
internal sealed class ObjectKeysRound(NpgsqlDataSource source)
{
    private const int AtOnce = 1000;

    // Each changed object is one look for adverts with keys in common; it need not be every one of a crowd.
    private const int MostAdverts = 20;

    private const string Changed = $"""
        SELECT o.id, o.company_id, o.revision, o.description, {FactsSql.OfObject} FROM objects o
        LEFT JOIN object_keys k ON k.object_id = o.id LEFT JOIN LATERAL (SELECT NULL::text AS phones) c ON true
        WHERE o.id > $1 AND k.revision IS DISTINCT FROM o.revision AND o.status <> 'Archived' ORDER BY o.id LIMIT $2
        """;

    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        for (var after = 0L; await ReadAsync(db, after, ct) is { Count: > 0 } objects; after = objects[^1].Id)
        {
            await using var work = await db.BeginTransactionAsync(ct);
            await KeepAsync(db, objects, ct);
            await NoteAsync(db, objects, ct);
            await work.CommitAsync(ct);
        }
    }

    private static async Task<List<ReadObject>> ReadAsync(NpgsqlConnection db, long after, CancellationToken ct)
    {
        await using var command = db.Command(Changed, after, AtOnce);
        await using var rows = await command.ExecuteReaderAsync(ct);
        var objects = new List<ReadObject>();
        while (await rows.ReadAsync(ct))
        {
            var sketch = rows.IsDBNull(3) ? null : TextLikeness.Sketch(rows.GetString(3));
            objects.Add(new(rows.GetInt64(0), rows.GetInt64(1), rows.GetInt64(2), FactsSql.Read(rows, 4) with { Sketch = sketch }));
        }

        return objects;
    }

    // Objects that were deleted meanwhile have no keys any more.
    private static async Task KeepAsync(NpgsqlConnection db, List<ReadObject> objects, CancellationToken ct)
    {
        await using var command = db.Command("""
            INSERT INTO object_keys (object_id, company_id, revision, keys, sketch)
            SELECT n.id, n.company_id, n.revision, string_to_array(n.keys, ' ')::bigint[], n.sketch
            FROM unnest($1, $2, $3, $4, $5) n(id, company_id, revision, keys, sketch) JOIN objects o ON o.id = n.id ORDER BY n.id
            ON CONFLICT (object_id) DO UPDATE SET company_id = excluded.company_id, revision = excluded.revision, keys = excluded.keys, sketch = excluded.sketch
            """, objects.ConvertAll(o => o.Id), objects.ConvertAll(o => o.CompanyId), objects.ConvertAll(o => o.Revision),
            objects.ConvertAll(o => string.Join(' ', AdvertKeys.Kept(o.Facts, o.CompanyId))));
        command.Parameters.Add(new() { Value = objects.ConvertAll(o => o.Facts.Sketch), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea });
        await command.ExecuteNonQueryAsync(ct);
    }

    private static async Task NoteAsync(NpgsqlConnection db, List<ReadObject> objects, CancellationToken ct)
    {
        var keys = objects.SelectMany(o => AdvertKeys.Asked(o.Facts, o.CompanyId)).Distinct().ToArray();
        await db.ExecuteAsync($"""
            INSERT INTO advert_work (advert_id) SELECT DISTINCT a.id FROM unnest($1::bigint[]) key
            CROSS JOIN LATERAL (SELECT id FROM owner_adverts WHERE keys @> ARRAY[key] AND forgotten_at IS NULL LIMIT {MostAdverts}) a
            ORDER BY a.id ON CONFLICT DO NOTHING
            """, ct, keys);
    }

    private sealed record ReadObject(long Id, long CompanyId, long Revision, PropertyFacts Facts);
}
