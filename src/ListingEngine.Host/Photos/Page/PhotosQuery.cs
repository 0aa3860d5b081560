using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ListingEngine.Host.Photos.Page;

/// <summary>Reads what the page shows beside the object itself: one query for the pictures, one for the portals, however many photos there are.</summary>
internal sealed class PhotosQuery(ListingDb db, IOptions<PhotosOptions> options)
{
    /// <param name="o">The object.</param>
    /// <param name="told">Its photos, or as somebody arranges them. An address that stands twice is shown once.</param>
    /// <param name="ct">Ends the work.</param>
    public async Task<PhotosView> ShowAsync(PropertyObject o, IEnumerable<ObjectPhoto> told, CancellationToken ct)
    {
        var photos = told.DistinctBy(p => p.Url).ToList();
        var pictures = await PicturesAsync(photos, ct);
        var advice = Advice(photos, pictures);
        var portals = await PortalsAsync(photos, ct);
        return new(o, [.. photos.Select((p, at) => new PhotoTile(o.Id, at, p, advice.GetValueOrDefault(at), IsRemade(p), portals))], PhotoPrint.Of(o.Photos), portals)
        {
            MostBytes = options.Value.MaxFileBytes,
        };

        bool IsRemade(ObjectPhoto photo) => photo.Hash is { } hash && pictures.GetValueOrDefault(hash)?.MadeFrom is not null;
    }

    /// <summary>What is suggested, by the address of the photo.</summary>
    public async Task<IReadOnlyDictionary<string, PhotoAdvice>> AdviceAsync(IEnumerable<ObjectPhoto> told, CancellationToken ct)
    {
        var photos = told.DistinctBy(p => p.Url).ToList();
        return Advice(photos, await PicturesAsync(photos, ct)).ToDictionary(a => photos[a.Key].Url, a => a.Value);
    }

    private static IReadOnlyDictionary<int, PhotoAdvice> Advice(IReadOnlyList<ObjectPhoto> photos, Dictionary<string, Picture> pictures) => PhotoAdvice.Of(photos,
        hash => pictures.TryGetValue(hash, out var p) ? (new PictureLooks(p.Brightness, p.Sharpness, p.LooksLikePlan), p.Looks) : null);

    private async Task<Dictionary<string, Picture>> PicturesAsync(IReadOnlyList<ObjectPhoto> photos, CancellationToken ct)
    {
        var hashes = photos.Select(p => p.Hash).OfType<string>().Distinct().ToList();
        return await db.Pictures.AsNoTracking().Where(p => hashes.Contains(p.Hash)).ToDictionaryAsync(p => p.Hash, ct);
    }

    // Of a company without plans every portal may still come; who borrows a dialect would make the list long.
    private async Task<IReadOnlyList<(string, Phrase)>> PortalsAsync(IReadOnlyList<ObjectPhoto> photos, CancellationToken ct)
    {
        var planned = await db.Plans.Select(p => p.Portal).Distinct().ToListAsync(ct);
        var named = planned.Concat(photos.SelectMany(p => p.MainOn ?? [])).ToHashSet();
        return [.. PortalCatalog.All.Where(p => named.Count == 0 ? !p.IsBorrower : named.Contains(p.Key)).Select(p => (p.Key, p.Name))];
    }
}
