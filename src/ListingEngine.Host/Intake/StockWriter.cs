using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Npgsql;
using NpgsqlTypes;

namespace ListingEngine.Host.Intake;

/// <summary>
/// Writes an import into the stock set by set, inside the one transaction of that import: new objects by COPY, changed ones through a
/// temporary table, withdrawn ones by one statement.
/// </summary>
internal sealed class StockWriter(NpgsqlConnection db, long companyId, string source, DateTimeOffset now)
{
    private long _newestBefore;

    public async Task BeginAsync(CancellationToken ct)
    {
        // Imports of a company wait for each other: two of them may make the same person, or give two objects one name for the portals.
        await db.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended('import', $1))", ct, companyId);
        await db.ExecuteAsync("CREATE TEMP TABLE seen (object_id bigint) ON COMMIT DROP", ct);
        await db.ExecuteAsync("CREATE TEMP TABLE staged (LIKE objects) ON COMMIT DROP", ct);
        await db.ExecuteAsync("ALTER TABLE staged ALTER COLUMN revision DROP NOT NULL, ALTER COLUMN withdrawn DROP NOT NULL, ALTER COLUMN changed_via DROP NOT NULL, ALTER COLUMN house DROP NOT NULL", ct);
        await using var newest = db.Command("SELECT coalesce(max(id), 0) FROM objects");
        _newestBefore = (long)(await newest.ExecuteScalarAsync(ct))!;
    }

    public async Task CreateAsync(List<(PropertyObject Object, byte[] Hash)> objects, CancellationToken ct)
    {
        if (objects.Count == 0) return;
        await using var copy = await db.BeginBinaryImportAsync($"COPY objects ({ObjectRows.Written}, import_hash) FROM STDIN (FORMAT binary)", ct);
        foreach (var (o, hash) in objects)
        {
            await copy.StartRowAsync(ct);
            ObjectRows.Write(copy, o);
            copy.Write(hash, NpgsqlDbType.Bytea);
        }

        await copy.CompleteAsync(ct);
    }

    public async Task ChangeAsync(List<(PropertyObject Object, byte[] Hash)> objects, CancellationToken ct)
    {
        if (objects.Count == 0) return;
        await using (var copy = await db.BeginBinaryImportAsync($"COPY staged (id, {ObjectRows.Written}, import_hash) FROM STDIN (FORMAT binary)", ct))
        {
            foreach (var (o, hash) in objects)
            {
                await copy.StartRowAsync(ct);
                copy.Write(o.Id, NpgsqlDbType.Bigint);
                ObjectRows.Write(copy, o);
                copy.Write(hash, NpgsqlDbType.Bytea);
            }

            await copy.CompleteAsync(ct);
        }

        // The source decides what it speaks of; feed id, tags, confirmation and a person's own archiving stay.
        await db.ExecuteAsync($"""
            UPDATE objects o SET kind = s.kind, deal = s.deal, market = s.market, price = s.price, currency = s.currency,
                price_unit = s.price_unit, price_period = s.price_period, total_area = s.total_area, living_area = s.living_area,
                kitchen_area = s.kitchen_area, land_area = s.land_area, rooms = s.rooms, floor = s.floor, floors = s.floors,
                country = s.country, region = s.region, district = s.district, locality = s.locality, sub_locality = s.sub_locality,
                line = s.line, apartment = s.apartment, latitude = s.latitude, longitude = s.longitude, description = s.description,
                agent_id = coalesce(s.agent_id, o.agent_id), metro = s.metro, photos = {KeptPhotos.Sql}, attributes = s.attributes,
                unread = s.unread, updated_at = s.updated_at, import_hash = s.import_hash, withdrawn = false, changed_by = NULL, changed_via = 'import',
                status = CASE WHEN o.withdrawn THEN 'Active' ELSE o.status END
            FROM staged s WHERE o.id = s.id
            """, ct);
        await db.ExecuteAsync("TRUNCATE staged", ct);
    }

    public async Task SeenAsync(IReadOnlyCollection<long> ids, CancellationToken ct)
    {
        if (ids.Count == 0) return;
        await using var copy = await db.BeginBinaryImportAsync("COPY seen FROM STDIN (FORMAT binary)", ct);
        foreach (var id in ids)
        {
            await copy.StartRowAsync(ct);
            await copy.WriteAsync(id, NpgsqlDbType.Bigint, ct);
        }

        await copy.CompleteAsync(ct);
    }

    /// <summary>Objects that the source withdrew once and now holds again, unchanged.</summary>
    public Task ReturnAsync(long[] ids, CancellationToken ct) => ids.Length == 0 ? Task.CompletedTask
        : db.ExecuteAsync("UPDATE objects SET status = 'Active', withdrawn = false, updated_at = $2, changed_by = NULL, changed_via = 'import' WHERE id = ANY($1)", ct, ids, now.ToUniversalTime());

    /// <summary>How many of the source's advertised objects the feed did not hold, and how many there were before.</summary>
    public async Task<(long Missing, long Stock)> CountMissingAsync(CancellationToken ct)
    {
        await db.ExecuteAsync("ANALYZE seen", ct);
        await using var command = db.Command(
            $"SELECT count(*) FILTER (WHERE s.object_id IS NULL), count(*) FROM objects o LEFT JOIN seen s ON s.object_id = o.id WHERE {Advertised}",
            companyId, source, _newestBefore);
        await using var rows = await command.ExecuteReaderAsync(ct);
        await rows.ReadAsync(ct);
        return (rows.GetInt64(0), rows.GetInt64(1));
    }

    /// <summary>The objects themselves, for a person to decide about.</summary>
    public async Task<long[]> MissingAsync(CancellationToken ct)
    {
        await using var command = db.Command(
            $"SELECT coalesce(array_agg(o.id), '{{}}') FROM objects o WHERE {Advertised} AND NOT EXISTS (SELECT FROM seen s WHERE s.object_id = o.id)",
            companyId, source, _newestBefore);
        return (long[])(await command.ExecuteScalarAsync(ct))!;
    }

    public async Task<int> WithdrawAsync(CancellationToken ct)
    {
        await using var command = db.Command($"UPDATE objects o SET status = 'Archived', withdrawn = true, updated_at = $4, changed_by = NULL, changed_via = 'import' WHERE {Advertised} AND NOT EXISTS (SELECT FROM seen s WHERE s.object_id = o.id)",
            companyId, source, _newestBefore, now.ToUniversalTime());
        return await command.ExecuteNonQueryAsync(ct);
    }

    private const string Advertised = "o.company_id = $1 AND o.source = $2 AND o.id <= $3 AND o.status IN ('Active', 'Reserved', 'Draft')";
}
