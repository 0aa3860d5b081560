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
        var shrink = Shrink((double)Math.Max(full.Width, full.Height) / longSide);
        var upright = Upright(bench, shrink == 1 ? full : PictureFile.Open(bench, content, format, shrink), longSide);
        var srgb = bench.Make("colourspace", ("in", upright), ("space", "srgb"));
        // Its colours are sRGB by now; WebP would be written with the profile all the same.
        srgb.ForgetProfile();
        var flat = srgb.HasAlpha ? bench.Make("flatten", ("in", srgb), ("background", "255")) : srgb;
        return flat.Bands == 3 ? flat : bench.Make("extract_band", ("in", flat), ("band", 0), ("n", 3));
    }

    /// <summary>The same picture smaller, never larger.</summary>
    public static VipsImage Smaller(VipsBench bench, VipsImage image, int longSide, params ReadOnlySpan<(string, object)> more) =>
        bench.Make("thumbnail_image", [("in", image), ("width", longSide), ("height", longSide), ("size", "down"), .. more]);

    // A decoder's own shrinking makes pictures harsh: the last halving at least is left to better filters, as vipsthumbnail does.
    private static int Shrink(double times) => times switch { >= 16 => 8, >= 8 => 4, >= 4 => 2, _ => 1 };

    private static VipsImage Upright(VipsBench bench, VipsImage image, int longSide)
    {
        if (!image.HasProfile) return Smaller(bench, image, longSide);
        try
        {
            return Smaller(bench, image, longSide, ("export-profile", "srgb"));
        }
        catch (VipsException)
        {
            // The profile is broken or is one for other colours: shown as if it had none.
            return Smaller(bench, image, longSide);
        }
    }
}
