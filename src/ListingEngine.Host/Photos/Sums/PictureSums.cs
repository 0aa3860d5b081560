using System.Security.Cryptography;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Shelf;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ListingEngine.Host.Photos.Sums;

/// <summary>
/// Makes the pictures of plans whose portals ask for the MD5 of each, before anybody fetches them, and counts it. Until then they stay out of the feed; a new sum is
/// work for the plan's feed.
/// </summary>
internal sealed class PictureSums(NpgsqlDataSource source, ListingDb db, FileShelf files, Derivatives derivatives, TimeProvider clock)
{
    // A round ends soon, so that the next one sees what changed meanwhile.
    private const int Batch = 500;

    // A picture that could not be made stands in nobody's way meanwhile.
    private static readonly TimeSpan Again = TimeSpan.FromDays(1);

    private static readonly string[] Portals = [.. PortalCatalog.All.Where(p => p.Dialect.AsksPhotoHash).Select(p => p.Key)];

    public async Task RunAsync(CancellationToken ct)
    {
        var plans = await db.Plans.IgnoreQueryFilters().AsNoTracking().Where(p => Portals.Contains(p.Portal) && p.IsOn)
            .Join(db.Companies.IgnoreQueryFilters(), p => p.CompanyId, c => c.Id, (p, c) => new { p.Id, p.CompanyId, p.Definition, c.LogoUrl }).ToListAsync(ct);
        await using var connection = await source.OpenConnectionAsync(ct);
        foreach (var plan in plans)
        {
            var mark = plan.Definition.Watermark is { } drawn && files.NameOf(plan.LogoUrl) is { } logo ? Watermarks.Key(logo, drawn) : null;
            var file = PhotoAddress.Behind(PhotoAddress.Portal, mark)[1..];
            var counted = 0;
            foreach (var hash in await MissingAsync(connection, plan.Id, file, ct))
                if (await CountAsync(connection, hash, file, ct)) counted++;
            if (counted > 0) await connection.ExecuteAsync("INSERT INTO feed_work (company_id, plan_id) VALUES ($1, $2)", ct, plan.CompanyId, plan.Id);
        }
    }

    private async Task<List<string>> MissingAsync(NpgsqlConnection connection, long planId, string file, CancellationToken ct)
    {
        await using var command = connection.Command($"""
            SELECT DISTINCT x.photo ->> 'hash' FROM feed_records r JOIN objects o ON o.id = r.object_id CROSS JOIN LATERAL jsonb_array_elements(o.photos) x (photo)
            WHERE r.plan_id = $1 AND r.state = 'Offered' AND x.photo ->> 'hash' IS NOT NULL
                AND NOT EXISTS (SELECT FROM picture_sums s WHERE s.hash = x.photo ->> 'hash' AND s.file = $2 AND (s.md5 IS NOT NULL OR s.tried_at > $3))
            LIMIT {Batch}
            """, planId, file, (clock.GetUtcNow() - Again).ToUniversalTime());
        await using var rows = await command.ExecuteReaderAsync(ct);
        var missing = new List<string>();
        while (await rows.ReadAsync(ct)) missing.Add(rows.GetString(0));
        return missing;
    }

    private async Task<bool> CountAsync(NpgsqlConnection connection, string hash, string file, CancellationToken ct)
    {
        var md5 = await SumAsync(hash, file, ct);
        await connection.ExecuteAsync("""
            INSERT INTO picture_sums (hash, file, md5, tried_at) VALUES ($1, $2, $3::text, $4)
            ON CONFLICT (hash, file) DO UPDATE SET id = DEFAULT, md5 = excluded.md5, tried_at = excluded.tried_at WHERE picture_sums.md5 IS NULL
            """, ct, hash, file, md5 ?? (object)DBNull.Value, clock.GetUtcNow().ToUniversalTime());
        return md5 is not null;
    }

    private async Task<string?> SumAsync(string hash, string file, CancellationToken ct)
    {
        if (PictureName.Find(file) is not { } name || await derivatives.FileAsync(hash, name, ShelfKeys.Derivative(hash, file)) is not { } path) return null;
        await using var content = File.OpenRead(path);
#pragma warning disable CA5351 // What the portals ask for; nothing is kept secret by it.
        return Convert.ToHexStringLower(await MD5.HashDataAsync(content, ct));
#pragma warning restore CA5351
    }
}
