using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.Extensions.Options;
using Npgsql;

namespace ListingEngine.Host.Photos.CleanUp;

/// <summary>
/// Takes pictures away that no object or advert of their company has had for weeks, and that no served feed carries: the row first, the files when no
/// company has a row any more.
/// </summary>
internal sealed partial class PictureCleanUp(
    NpgsqlDataSource source, IPictureShelf shelf, ServedPictures served, IOptions<PhotosOptions> options, TimeProvider clock, ILogger<PictureCleanUp> log)
{
    private const int Batch = 500;

    // Files are older than this before they are missed a row: an upload puts them first.
    private static readonly TimeSpan Young = TimeSpan.FromDays(1);

    public async Task RunAsync(CancellationToken ct)
    {
        await using var db = await source.OpenConnectionAsync(ct);
        await MarkAsync(db, ct);
        var (pictures, files) = (await DropUnusedAsync(db, ct), await SweepAsync(db, ct));
        if (pictures + files > 0) Dropped(pictures, files);
    }

    /// <summary>Since when nothing uses them. What a used picture was turned or cropped from is used as well.</summary>
    private Task<int> MarkAsync(NpgsqlConnection db, CancellationToken ct) => db.ExecuteAsync("""
        WITH RECURSIVE used AS (
            (SELECT o.company_id, p ->> 'hash' AS hash FROM objects o, jsonb_array_elements(o.photos) p WHERE p ->> 'hash' IS NOT NULL
            UNION SELECT a.company_id, unnest(a.pictures) FROM owner_adverts a)
            UNION
            SELECT made.company_id, made.made_from FROM used JOIN pictures made USING (company_id, hash) WHERE made.made_from IS NOT NULL)
        UPDATE pictures p SET unused_since = CASE WHEN p.unused_since IS NULL THEN $1 END
        FROM (SELECT company_id, hash FROM pictures LEFT JOIN used USING (company_id, hash)
            WHERE (used.hash IS NULL) = (unused_since IS NULL)) turned
        WHERE p.company_id = turned.company_id AND p.hash = turned.hash
        """, ct, clock.GetUtcNow());

    private async Task<int> DropUnusedAsync(NpgsqlConnection db, CancellationToken ct)
    {
        var (before, dropped) = (clock.GetUtcNow() - TimeSpan.FromDays(options.Value.KeepDays), 0);
        foreach (var company in (await UnusedAsync(db, before, ct)).GroupBy(u => u.CompanyId, u => u.Hash))
        {
            var hashes = company.ToHashSet();
            var still = await served.AmongAsync(company.Key, hashes, ct);
            await db.ExecuteAsync("UPDATE pictures SET unused_since = $3 WHERE company_id = $1 AND hash = ANY($2)", ct, company.Key, still.ToArray(), clock.GetUtcNow());
            foreach (var batch in hashes.Except(still).Chunk(Batch))
                foreach (var hash in await ForgetAsync(db, company.Key, batch, before, ct))
                {
                    dropped++;
                    await DropFilesAsync(db, hash, ct);
                }
        }

        return dropped;
    }

    private static async Task<List<(long CompanyId, string Hash)>> UnusedAsync(NpgsqlConnection db, DateTimeOffset before, CancellationToken ct)
    {
        await using var command = db.Command("SELECT company_id, hash FROM pictures WHERE unused_since < $1", before);
        return await ReadAsync(command, row => (row.GetInt64(0), row.GetString(1)), ct);
    }

    /// <summary>Those whose rows are gone: some may have been taken again meanwhile. Nobody is to be told "unchanged" about them any more.</summary>
    private static async Task<List<string>> ForgetAsync(NpgsqlConnection db, long companyId, string[] hashes, DateTimeOffset before, CancellationToken ct)
    {
        await using var command = db.Command("""
            WITH gone AS (DELETE FROM pictures WHERE company_id = $1 AND hash = ANY($2) AND unused_since < $3 RETURNING hash),
            forgotten AS (UPDATE picture_fetches f SET hash = NULL, e_tag = NULL, last_modified = NULL FROM gone WHERE f.company_id = $1 AND f.hash = gone.hash)
            SELECT hash FROM gone
            """, companyId, hashes, before);
        return await ReadAsync(command, row => row.GetString(0), ct);
    }

    /// <summary>Files that were put and never got a row, because the process ended in between.</summary>
    private async Task<int> SweepAsync(NpgsqlConnection db, CancellationToken ct)
    {
        var swept = 0;
        foreach (var prefix in (string[])[ShelfKeys.Originals, ShelfKeys.Derivatives])
            await foreach (var batch in OldAsync(prefix, ct).Chunk(Batch).WithCancellation(ct))
                foreach (var hash in await WithoutRowAsync(db, [.. batch.Distinct()], ct))
                    if (await DropFilesAsync(db, hash, ct)) swept++;
        return swept;
    }

    private IAsyncEnumerable<string> OldAsync(string prefix, CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Young;
        return shelf.ListAsync(prefix, ct).Where(f => f.At < before).Select(f => ShelfKeys.HashIn(f.Key)).OfType<string>();
    }

    private static async Task<List<string>> WithoutRowAsync(NpgsqlConnection db, string[] hashes, CancellationToken ct)
    {
        await using var command = db.Command("SELECT hash FROM unnest($1) hash WHERE NOT EXISTS (SELECT FROM pictures p WHERE p.hash = hash.hash)", (object)hashes);
        return await ReadAsync(command, row => row.GetString(0), ct);
    }

    /// <summary>False when another company has the picture, or somebody took it meanwhile.</summary>
    private async Task<bool> DropFilesAsync(NpgsqlConnection db, string hash, CancellationToken ct)
    {
        await using var transaction = await db.BeginTransactionAsync(ct);
        await db.ExecuteAsync("SELECT pg_advisory_xact_lock($1)", ct, HeldPictures.LockOf(hash));
        if ((await WithoutRowAsync(db, [hash], ct)).Count == 0) return false;
        await shelf.DropAsync(ShelfKeys.Original(hash), ct);
        await foreach (var (key, _) in shelf.ListAsync(ShelfKeys.DerivativesOf(hash), ct)) await shelf.DropAsync(key, ct);
        return true;
    }

    private static async Task<List<T>> ReadAsync<T>(NpgsqlCommand command, Func<NpgsqlDataReader, T> read, CancellationToken ct)
    {
        var found = new List<T>();
        await using var rows = await command.ExecuteReaderAsync(ct);
        while (await rows.ReadAsync(ct)) found.Add(read(rows));
        return found;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Dropped {Pictures} pictures that nothing used any more, and the files of {Files} without a row")]
    private partial void Dropped(int pictures, int files);
}
