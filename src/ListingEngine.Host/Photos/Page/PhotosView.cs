using ListingEngine.Core.Objects;
using ListingEngine.Core.Photos;

namespace ListingEngine.Host.Photos.Page;

/// <summary>The photos of an object as the page shows them.</summary>
/// <param name="Was">Fingerprint of the list that the page shows.</param>
/// <param name="Portals">Those for which a main picture can be chosen.</param>
internal sealed record PhotosView(PropertyObject Object, IReadOnlyList<PhotoTile> Tiles, string Was, IReadOnlyList<(string Key, Phrase Name)> Portals)
{
    public PhotoNotice? Notice { get; init; }

    /// <summary>What became of files or addresses that were just given.</summary>
    public IReadOnlyList<GivenLine> Given { get; init; } = [];

    /// <summary>Addresses that were typed and not taken.</summary>
    public string Lines { get; init; } = "";

    /// <summary>Addresses of photos that came after the list was shown first.</summary>
    public IReadOnlySet<string> Fresh { get; init; } = new HashSet<string>();

    public PhotoLinesFault? Fault { get; init; }

    /// <summary>Somebody changed the photos meanwhile; these are as this person arranged them.</summary>
    public bool IsClash { get; init; }

    public long MostBytes { get; init; }

    public int Advised => Tiles.Count(t => t.Advice is not null);

    public int Waiting => Tiles.Count(t => t.IsWaiting);

    public int Failed => Tiles.Count(t => t.Photo is { Hash: null, Problem: not null });

    /// <summary>Those that portals may get to see.</summary>
    public int Public => Tiles.Count(t => t.Photo is { NotForPortals: false, Kind: not PhotoKind.Document } and not { Hash: null, Problem: not null });
}

/// <summary>One photo on the page.</summary>
/// <param name="At">Its place, from 0.</param>
/// <param name="Advice">What the engine suggests about it.</param>
/// <param name="IsRemade">It was turned or cropped, and its original can come back.</param>
internal sealed record PhotoTile(long ObjectId, int At, ObjectPhoto Photo, PhotoAdvice? Advice, bool IsRemade, IReadOnlyList<(string Key, Phrase Name)> Portals)
{
    public string Key => PhotoKey.Of(Photo.Url);

    public bool IsWaiting => Photo is { Hash: null, Problem: null };
}

/// <summary>What became of a file or an address that a person gave.</summary>
/// <param name="Name">Name of the file, or the address.</param>
/// <param name="End">How it ended.</param>
/// <param name="Says">The same in words.</param>
internal sealed record GivenLine(string Name, GivenEnd End, string Says);

internal enum GivenEnd
{
    Taken,
    Waiting,
    Double,
    Refused,
}
