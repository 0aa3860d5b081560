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
        var (width, height) = Size(photo);
        return photo with { Url = string.Concat(Before, photo.Hash, After), Width = width, Height = height };
    }

    /// <summary>Whether a side has fewer pixels in the portal's hands; never so while the size is not known.</summary>
    public static bool IsUnder(int side, ObjectPhoto photo)
    {
        var (width, height) = photo.Hash is null ? (photo.Width, photo.Height) : Size(photo);
        return Math.Min(width ?? side, height ?? side) < side;
    }

    private static (int? Width, int? Height) Size(ObjectPhoto photo)
    {
        if (photo is not { Width: { } width, Height: { } height } || Math.Max(width, height) is var longer && longer <= LongSide)
            return (photo.Width, photo.Height);
        return (Scaled(width, longer), Scaled(height, longer));
    }

    private static int Scaled(int side, int longer) => Math.Max(1, (int)Math.Round((double)side * LongSide / longer, MidpointRounding.AwayFromZero));
}
