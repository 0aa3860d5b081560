using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using Microsoft.Extensions.Caching.Memory;

namespace ListingEngine.Host.Sites;

/// <summary>Counts a site's stock for its choices, once a minute: it is the one question that looks at every object.</summary>
internal sealed class SiteHeaps(ListingDb db, IMemoryCache cache)
{
    private const int Most = 5000;

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<IReadOnlyList<SiteHeap>> ReadAsync(Site site, CancellationToken ct)
    {
        var key = (nameof(SiteHeaps), site.Id, site.Version);
        if (cache.TryGetValue(key, out IReadOnlyList<SiteHeap>? known)) return known!;
        await using var command = (await db.ConnectionAsync(ct)).CreateCommand();
        command.CommandText = $"""
            SELECT o.deal, o.kind, o.locality, o.sub_locality, count(*)::int FROM objects o WHERE {new SiteSql(command.Parameters).Shown(site)}
            GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC LIMIT {Most}
            """;
        var heaps = new List<SiteHeap>();
        await using var row = await command.ExecuteReaderAsync(ct);
        while (await row.ReadAsync(ct))
        {
            heaps.Add(new(EnumNames<Deal>.Read(row.GetString(0)), EnumNames<ObjectKind>.Read(row.GetString(1)),
                row.IsDBNull(2) ? null : row.GetString(2), row.IsDBNull(3) ? null : row.GetString(3), row.GetInt32(4)));
        }

        return cache.Set(key, heaps, Kept);
    }
}
