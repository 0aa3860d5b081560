using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>
/// How a derivative is made of an original: upright, sRGB, without metadata. A recipe that changes gets another name, and its pictures with it
/// another address.
/// </summary>
/// <param name="Name">Stands in the address.</param>
/// <param name="LongSide">Pixels of the longer side at the most; a smaller picture is not enlarged.</param>
/// <param name="Quality">Of JPEG and WebP, 1 to 100.</param>
internal sealed record PictureRecipe(string Name, int LongSide, int Quality)
{
    public static IReadOnlyList<PictureRecipe> All { get; } =
    [
        new(PhotoAddress.Thumb, 320, 78), new(PhotoAddress.Card, 800, 80), new(PhotoAddress.Full, 2048, 85), new(PhotoAddress.Portal, OwnPhotos.LongSide, 85),
    ];
}
