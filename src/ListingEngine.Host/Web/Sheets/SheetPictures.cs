using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Presentations;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Web.Sheets;

/// <summary>Addresses of a photo in the sizes that we keep, for the browser to choose from.</summary>
internal static class SheetPictures
{
    private static readonly (string Recipe, int LongSide)[] Sizes = [(PhotoAddress.Thumb, 320), (PhotoAddress.Card, 800), (PhotoAddress.Full, 2048)];

    public static string Of(SheetPhoto photo, string recipe, string extension = "jpg") => PhotoAddress.Of(photo.Hash, recipe, extension: extension);

    /// <summary>Every size with its width; two sizes that are the same picture are told once.</summary>
    public static string Set(SheetPhoto photo, string extension = "webp") => string.Join(", ", Sizes
        .Select(s => (s.Recipe, PhotoSize.Within(s.LongSide, photo.Width, photo.Height).Width)).DistinctBy(s => s.Width)
        .Select(s => string.Create(CultureInfo.InvariantCulture, $"{Of(photo, s.Recipe, extension)} {s.Width}w")));

    /// <summary>As it is seen in full.</summary>
    public static (int Width, int Height) Full(SheetPhoto photo) => PhotoSize.Within(2048, photo.Width, photo.Height);
}
