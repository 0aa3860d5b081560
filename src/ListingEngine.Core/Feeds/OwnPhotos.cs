using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Pictures that we hold, as a portal finds them: where they stand and how large they are there.</summary>
/// <param name="Before">What stands before the picture's hash in its address, the host included.</param>
/// <param name="After">What stands behind the hash.</param>
/// <param name="HasWatermark">The company's logo is drawn over them.</param>
public sealed record OwnPhotos(string Before, string After, bool HasWatermark = false)
{
    /// <summary>Pixels of the longer side at the most; a smaller picture is not enlarged.</summary>
    public const int LongSide = 1600;

    /// <summary>The photo as the portal gets it; one that we do not hold stays as it is.</summary>
    public ObjectPhoto Offered(ObjectPhoto photo)
    {
        if (photo.Hash is null) return photo;
        var url = string.Concat(Before, photo.Hash, After);
        return Size(photo) is var (width, height) ? photo with { Url = url, Width = width, Height = height } : photo with { Url = url };
    }

    /// <summary>Whether a side has fewer pixels in the portal's hands; never so while the size is not known.</summary>
    public static bool IsUnder(int side, ObjectPhoto photo) => Size(photo) is var (width, height) && Math.Min(width, height) < side;

    private static (int Width, int Height)? Size(ObjectPhoto photo) =>
        photo is { Width: { } width, Height: { } height } ? PhotoSize.Within(photo.Hash is null ? int.MaxValue : LongSide, width, height) : null;
}
