using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>Reads and makes pictures. Work of the processor: callers keep their number down.</summary>
/// <param name="limit">How long one picture may take; half a minute if nothing is told.</param>
internal sealed class PictureWorkshop(TimeSpan? limit = null)
{
    private const long MostPixels = 100_000_000;
    private const int LongestSide = 20_000;
    private const int SmallSide = 512;

    private readonly TimeSpan _limit = limit ?? TimeSpan.FromSeconds(30);

    /// <summary>What the content is; a name or a told type is not asked. Never throws on bad content.</summary>
    /// <exception cref="VipsMissingException">libvips is not installed.</exception>
    public ReadPicture Read(byte[] content)
    {
        if (PictureFile.FormatOf(content) is not { } format) return new(null, PhotoProblem.NotAPicture);
        using var bench = new VipsBench(_limit);
        try
        {
            var header = PictureFile.Open(bench, content, format);
            var (width, height) = header.LiesOnItsSide ? (header.Height, header.Width) : (header.Width, header.Height);
            if ((long)width * height > MostPixels || Math.Max(width, height) > LongestSide) return new(null, PhotoProblem.TooManyPixels);
            var small = Upright(bench, content, format, SmallSide);
            return new(new(format, width, height, new(small.Width, small.Height, small.Pixels())), null);
        }
        catch (VipsException)
        {
            return new(null, PhotoProblem.Broken);
        }
    }

    /// <summary>A derivative of an original that <see cref="Read"/> took.</summary>
    /// <param name="original">The original's bytes.</param>
    /// <param name="recipe">How large.</param>
    /// <param name="format">JPEG or WebP.</param>
    /// <param name="stamp">The watermark over it: its place, and the logo's bytes (PNG, JPEG, WebP or a cleaned SVG).</param>
    public byte[] Make(byte[] original, PictureRecipe recipe, PictureFormat format = PictureFormat.Jpeg, (PhotoWatermark Mark, byte[] Logo)? stamp = null)
    {
        using var bench = new VipsBench(_limit);
        var picture = Upright(bench, original, FormatOf(original), recipe.LongSide);
        return Save(bench, picture, format, recipe.Quality);
    }

    /// <summary>A new original, turned clockwise by so many quarters.</summary>
    public byte[] Turn(byte[] original, int quarters)
    {
        using var bench = new VipsBench(_limit);
        var format = FormatOf(original);
        var upright = bench.InMemory(Upright(bench, original, format, LongestSide));
        var turned = (quarters & 3) == 0 ? upright : bench.Make("rot", ("in", upright), ("angle", $"d{(quarters & 3) * 90}"));
        return SaveOriginal(bench, turned, format);
    }

    /// <summary>A new original: the part that begins at <paramref name="left"/>, <paramref name="top"/> of the upright picture, in pixels.</summary>
    public byte[] Crop(byte[] original, int left, int top, int width, int height)
    {
        using var bench = new VipsBench(_limit);
        var format = FormatOf(original);
        var upright = Upright(bench, original, format, LongestSide);
        var (x, y) = (Math.Clamp(left, 0, upright.Width - 1), Math.Clamp(top, 0, upright.Height - 1));
        var part = bench.Make(
            "extract_area", ("input", upright), ("left", x), ("top", y),
            ("width", Math.Clamp(width, 1, upright.Width - x)), ("height", Math.Clamp(height, 1, upright.Height - y)));
        return SaveOriginal(bench, part, format);
    }

    private static PictureFormat FormatOf(byte[] original) =>
        PictureFile.FormatOf(original) ?? throw new VipsException("No picture that we take.");

    private static VipsImage Upright(VipsBench bench, byte[] content, PictureFormat format, int longSide)
    {
        var full = PictureFile.Open(bench, content, format);
        var factor = Math.Max(full.Width, full.Height) / longSide;
        var opened = PictureFile.Open(bench, content, format, factor switch { >= 16 => 8, >= 8 => 4, >= 4 => 2, _ => 1 });
        var upright = bench.Make(
            "thumbnail_image", ("in", opened), ("width", longSide), ("height", longSide), ("size", "down"), ("export-profile", "srgb"));
        var srgb = bench.Make("colourspace", ("in", upright), ("space", "srgb"));
        return srgb.HasAlpha ? bench.Make("flatten", ("in", srgb), ("background", "255")) : srgb;
    }

    private static byte[] SaveOriginal(VipsBench bench, VipsImage picture, PictureFormat format) =>
        Save(bench, picture, format == PictureFormat.Png ? format : PictureFormat.Jpeg, 95);

    private static byte[] Save(VipsBench bench, VipsImage picture, PictureFormat format, int quality) => format switch
    {
        PictureFormat.Jpeg => bench.Save("jpegsave_buffer", ("in", picture), ("Q", quality), ("optimize-coding", true), ("strip", true)),
        PictureFormat.WebP => bench.Save("webpsave_buffer", ("in", picture), ("Q", quality), ("strip", true)),
        PictureFormat.Png => bench.Save("pngsave_buffer", ("in", picture), ("strip", true)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
