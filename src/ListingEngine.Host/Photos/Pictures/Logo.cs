using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>A company's logo: a picture of a format that we take, or a drawing in SVG, which is drawn as large as it is needed.</summary>
internal static class Logo
{
    // The root element comes after a declaration, a document type and comments.
    private const int RootWithin = 4096;

    /// <summary>As large as fits into that box, in sRGB with transparency: four bytes a pixel.</summary>
    /// <exception cref="VipsException">It is no picture.</exception>
    public static VipsImage Of(VipsBench bench, byte[] content, int width, int height)
    {
        var fitting = bench.Make("thumbnail_image", ("in", Open(bench, content, width, height)), ("width", width), ("height", height));
        var srgb = bench.Make("colourspace", ("in", fitting), ("space", "srgb"));
        return srgb.HasAlpha ? srgb : bench.Make("bandjoin_const", ("in", srgb), ("c", "255"));
    }

    private static VipsImage Open(VipsBench bench, byte[] content, int width, int height)
    {
        if (PictureFile.FormatOf(content) is { } format) return PictureFile.Open(bench, content, format);
        if (content.AsSpan(0, Math.Min(content.Length, RootWithin)).IndexOf("<svg"u8) < 0) throw new VipsException("The logo is no picture that we take.");
        var natural = bench.Make("svgload_buffer", ("buffer", content));
        var scale = Math.Min((double)width / natural.Width, (double)height / natural.Height);
        return bench.Make("svgload_buffer", ("buffer", content), ("scale", scale));
    }
}
