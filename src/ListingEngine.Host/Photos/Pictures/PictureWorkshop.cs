using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>Reads and makes pictures. Work of the processor: callers keep their number down.</summary>
internal sealed class PictureWorkshop
{
    /// <summary>What the content is; a name or a told type is not asked. Never throws on bad content.</summary>
    public ReadPicture Read(byte[] content) => throw new NotImplementedException();

    /// <summary>A derivative of an original that <see cref="Read"/> took.</summary>
    /// <param name="original">The original's bytes.</param>
    /// <param name="recipe">How large.</param>
    /// <param name="format">JPEG or WebP.</param>
    /// <param name="stamp">The watermark over it: its place, and the logo's bytes (PNG, JPEG, WebP or a cleaned SVG).</param>
    public byte[] Make(byte[] original, PictureRecipe recipe, PictureFormat format = PictureFormat.Jpeg, (PhotoWatermark Mark, byte[] Logo)? stamp = null) =>
        throw new NotImplementedException();

    /// <summary>A new original, turned clockwise by so many quarters.</summary>
    public byte[] Turn(byte[] original, int quarters) => throw new NotImplementedException();

    /// <summary>A new original: the part that begins at <paramref name="left"/>, <paramref name="top"/> of the upright picture, in pixels.</summary>
    public byte[] Crop(byte[] original, int left, int top, int width, int height) => throw new NotImplementedException();
}
