using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>A picture that a client sees: our own copy, known by its hash alone.</summary>
/// <param name="Hash">Of the stored picture.</param>
/// <param name="Width">Pixels as it is seen.</param>
/// <param name="Height">The other side.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record SheetPhoto(string Hash, int Width, int Height, string Alt)
{
    // Of a picture whose size nobody told.
    private const int UsualWidth = 1600, UsualHeight = 1200;

    /// <summary>The chosen pictures in their order, or all that are for the public; papers never are.</summary>
    internal static (IReadOnlyList<SheetPhoto> Photos, IReadOnlyList<SheetPhoto> Plans) Of(PropertyObject o, PresentationItem item, string heading, SheetWords words)
    {
        var chosen = item.Photos is { } urls
            ? urls.Select(url => o.Photos.Find(p => p.Url == url)).OfType<ObjectPhoto>().Distinct()
            : o.Photos.Where(p => !p.NotForPortals);
        var all = chosen.Where(p => p is { Hash: not null, Kind: not PhotoKind.Document }).ToLookup(p => p.Kind == PhotoKind.Plan);
        return (Named(all[false], words.Say("фото", "photo"), heading), Named(all[true], words.Say("планировка", "plan"), heading));
    }

    private static IReadOnlyList<SheetPhoto> Named(IEnumerable<ObjectPhoto> photos, string what, string heading)
    {
        var all = photos.ToList();
        return [.. all.Select((p, at) => new SheetPhoto(p.Hash!, p.Width ?? UsualWidth, p.Height ?? UsualHeight, $"{heading}: {what} {at + 1}/{all.Count}"))];
    }
}
