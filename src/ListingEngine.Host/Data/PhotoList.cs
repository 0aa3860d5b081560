using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>The photos of an object as somebody sends them: what the engine knows of them is not for others to tell.</summary>
internal static class PhotoList
{
    public const int Most = 500;

    /// <summary>
    /// The list with all that the engine knows: of photos that stand already, by their address; of addresses on this engine, by the company's
    /// pictures. Or the place of the first photo that leads to a picture which the company does not hold.
    /// </summary>
    /// <param name="db">Sees the company.</param>
    /// <param name="told">As it came.</param>
    /// <param name="stands">The object's photos now.</param>
    /// <param name="here">Under what address the world reaches this engine: addresses that begin so are ours too.</param>
    public static async Task<(List<ObjectPhoto> Photos, int? Foreign)> SettleAsync(
        this ListingDb db, IEnumerable<ObjectPhoto> told, IEnumerable<ObjectPhoto> stands, string? here, CancellationToken ct)
    {
        var known = stands.DistinctBy(p => p.Url).ToDictionary(p => p.Url);
        var photos = told.Select(p => p with { Url = Local(p.Url, here), Md5 = null }).ToList();
        var held = await db.HeldAsync([.. photos.Where(p => !known.ContainsKey(p.Url)).Select(p => PhotoAddress.HashIn(p.Url)).OfType<string>().Distinct()], ct);
        for (var i = 0; i < photos.Count; i++)
        {
            var (hash, photo) = (PhotoAddress.HashIn(photos[i].Url), photos[i]);
            if (known.TryGetValue(photo.Url, out var same)) photos[i] = photo with { Hash = same.Hash, Width = same.Width, Height = same.Height, Problem = same.Problem };
            else if (hash is null) photos[i] = photo with { Hash = null, Width = null, Height = null, Problem = null };
            else if (held.TryGetValue(hash, out var picture)) photos[i] = photo.Of(picture);
            else return (photos, i);
        }

        return (photos, null);
    }

    /// <summary>The photo with that picture behind it.</summary>
    public static ObjectPhoto Of(this ObjectPhoto photo, Picture picture) =>
        photo with { Hash = picture.Hash, Width = picture.Width, Height = picture.Height, Problem = null };

    // Whatever size was told: one picture has one name.
    private static string Local(string url, string? here)
    {
        var local = here is not null && url.StartsWith(here + PhotoAddress.Prefix, StringComparison.OrdinalIgnoreCase) ? url[here.Length..] : url;
        return PhotoAddress.HashIn(local) is { } hash ? PhotoAddress.OfUpload(hash) : url;
    }
}
