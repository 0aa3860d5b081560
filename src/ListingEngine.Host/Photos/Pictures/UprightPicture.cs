using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>An original as it is seen: turned upright, in sRGB of three bytes a pixel, on white where it was transparent.</summary>
internal static class UprightPicture
{
    /// <param name="longSide">It is made smaller, never larger, until its longer side is this.</param>
    public static VipsImage Of(VipsBench bench, byte[] content, PictureFormat format, int longSide)
    {
        var full = PictureFile.Open(bench, content, format);
        // A decoder that shrinks rounds the sides up: the size is reckoned before, as those do who promise it.
        var (width, height) = full.LiesOnItsSide ? (full.Height, full.Width) : (full.Width, full.Height);
        var size = PhotoSize.Within(longSide, width, height);
        var shrink = Shrink((double)Math.Max(full.Width, full.Height) / longSide);
        var upright = Upright(bench, shrink == 1 ? full : PictureFile.Open(bench, content, format, shrink), size);
        var srgb = bench.Make("colourspace", ("in", upright), ("space", "srgb"));
        var flat = srgb.HasAlpha ? bench.Make("flatten", ("in", srgb), ("background", "255")) : srgb;
        return bench.Make("extract_band", ("in", flat), ("band", 0), ("n", 3));
    }

    /// <summary>The same picture smaller, never larger.</summary>
    public static VipsImage Smaller(VipsBench bench, VipsImage image, int longSide) =>
        bench.Make("thumbnail_image", ("in", image), ("width", longSide), ("height", longSide), ("size", "down"));

    // A decoder's own shrinking makes pictures harsh: the last halving at least is left to better filters, as vipsthumbnail does.
    private static int Shrink(double times) => times switch { >= 16 => 8, >= 8 => 4, >= 4 => 2, _ => 1 };

    private static VipsImage Upright(VipsBench bench, VipsImage image, (int Width, int Height) size)
    {
        if (!image.HasProfile) return Resized(bench, image, size);
        try
        {
            return Resized(bench, image, size, ("export-profile", "srgb"));
        }
        catch (VipsException)
        {
            // The profile is broken or is one for other colours: shown as if it had none.
            return Resized(bench, image, size);
        }
    }

    private static VipsImage Resized(VipsBench bench, VipsImage image, (int Width, int Height) size, params ReadOnlySpan<(string, object)> more) =>
        bench.Make("thumbnail_image", [("in", image), ("width", size.Width), ("height", size.Height), ("size", "force"), .. more]);
}
