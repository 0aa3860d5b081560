using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>
/// Reads and makes pictures. Work of the processor: callers keep their number down. Without libvips every call throws <see cref="VipsMissingException"/>,
/// which says what to install.
/// </summary>
/// <param name="limit">How long one picture may take; half a minute if nothing is told.</param>
internal sealed class PictureWorkshop(TimeSpan? limit = null)
{
    private const long MostPixels = 100_000_000;
    private const int LongestSide = 20_000;
    private const int SmallSide = 512;

    /// <summary>Derivatives of half this size and less are made out of a picture of this size, so that one decoding serves them and the portals'.</summary>
    private const int MiddleSide = 1600;

    private readonly TimeSpan _limit = limit ?? TimeSpan.FromSeconds(30);

    /// <summary>What the content is; a name or a told type is not asked. Never throws on bad content.</summary>
    public ReadPicture Read(byte[] content)
    {
        if (PictureFile.FormatOf(content) is not { } format) return new(null, PhotoProblem.NotAPicture);
        using var bench = new VipsBench(_limit);
        try
        {
            var header = PictureFile.Open(bench, content, format);
            var (width, height) = header.LiesOnItsSide ? (header.Height, header.Width) : (header.Width, header.Height);
            if ((long)width * height > MostPixels || Math.Max(width, height) > LongestSide) return new(null, PhotoProblem.TooManyPixels);
            var small = UprightPicture.Of(bench, content, format, SmallSide);
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
    public byte[] Make(byte[] original, PictureRecipe recipe, PictureFormat format = PictureFormat.Jpeg, (PhotoWatermark Mark, byte[] Logo)? stamp = null) =>
        MakeMany(original, [recipe], format, stamp)[0];

    /// <summary>The same bytes that <see cref="Make"/> gives for each recipe, in their order, for less work.</summary>
    public IReadOnlyList<byte[]> MakeMany(
        byte[] original, IReadOnlyList<PictureRecipe> recipes, PictureFormat format = PictureFormat.Jpeg, (PhotoWatermark Mark, byte[] Logo)? stamp = null)
    {
        using var bench = new VipsBench(_limit);
        var originalFormat = FormatOf(original);
        VipsImage? middle = null;
        return [.. recipes.Select(Made)];

        byte[] Made(PictureRecipe recipe)
        {
            var picture = recipe.LongSide switch
            {
                MiddleSide => Middle(),
                <= MiddleSide / 2 => UprightPicture.Smaller(bench, Middle(), recipe.LongSide),
                _ => UprightPicture.Of(bench, original, originalFormat, recipe.LongSide),
            };
            if (stamp is var (mark, logo)) picture = Stamp.Over(bench, bench.InMemory(picture), mark, logo);
            return PictureFile.Save(bench, picture, format, recipe.Quality);
        }

        VipsImage Middle() => middle ??= bench.InMemory(UprightPicture.Of(bench, original, originalFormat, MiddleSide));
    }

    /// <summary>A new original, turned clockwise by so many quarters.</summary>
    public byte[] Turn(byte[] original, int quarters) => Remake(original, (bench, upright) =>
    {
        var angle = (quarters & 3) * 90;
        return angle == 0 ? upright : bench.Make("rot", ("in", bench.InMemory(upright)), ("angle", $"d{angle}"));
    });

    /// <summary>A new original: the part that begins at <paramref name="left"/>, <paramref name="top"/> of the upright picture, in pixels.</summary>
    /// <remarks>What reaches over the picture's edges is left out; one pixel at least remains.</remarks>
    public byte[] Crop(byte[] original, int left, int top, int width, int height) => Remake(original, (bench, upright) =>
    {
        var (x, partWidth) = Clamp(left, width, upright.Width);
        var (y, partHeight) = Clamp(top, height, upright.Height);
        return bench.Make("extract_area", ("input", upright), ("left", x), ("top", y), ("width", partWidth), ("height", partHeight));
    });

    // Photos are kept as JPEG, as good as the eye can tell; drawings do not bear that.
    private byte[] Remake(byte[] original, Func<VipsBench, VipsImage, VipsImage> change)
    {
        using var bench = new VipsBench(_limit);
        var format = FormatOf(original);
        var changed = change(bench, UprightPicture.Of(bench, original, format, LongestSide));
        return PictureFile.Save(bench, changed, format is PictureFormat.Png or PictureFormat.Gif ? PictureFormat.Png : PictureFormat.Jpeg, 95);
    }

    private static (int Begin, int Length) Clamp(int begin, int length, int whole)
    {
        var end = (int)Math.Clamp((long)begin + length, 1, whole);
        var from = Math.Clamp(begin, 0, end - 1);
        return (from, end - from);
    }

    private static PictureFormat FormatOf(byte[] original) => PictureFile.FormatOf(original) ?? throw new VipsException("This is no picture that we take.");
}
