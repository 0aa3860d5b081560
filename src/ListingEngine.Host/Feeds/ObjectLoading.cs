using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;

namespace ListingEngine.Host.Feeds;

/// <summary>Loads the objects of a plan many at a time: a query for each of them would take longer than all the rest.</summary>
internal static class ObjectLoading
{
    /// <summary>By number; those that are gone are left out.</summary>
    public static async Task<Dictionary<long, PropertyObject>> LoadObjectsAsync(this NpgsqlConnection db, long companyId, IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        var objects = new Dictionary<long, PropertyObject>(ids.Count);
        if (ids.Count == 0) return objects;
        await using var command = db.Command($"SELECT {ObjectRows.ReadColumns} FROM objects o WHERE o.id = ANY($1) AND o.company_id = $2", ids.ToArray(), companyId);
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct))
        {
            var o = ObjectRows.Read(rows);
            objects[o.Id] = o;
        }

        return objects;
    }
}
