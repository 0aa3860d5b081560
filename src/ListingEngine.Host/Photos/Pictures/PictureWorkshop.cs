using System.Runtime.InteropServices;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>
/// Reads and makes pictures. Work of the processor: callers keep their number down. Without libvips a <see cref="VipsMissingException"/>
/// says what to install.
/// </summary>
/// <param name="limit">
/// How long one picture may take by the clock; two minutes if nothing is told, for a machine may be busy without a fault of the picture.
/// </param>
internal sealed class PictureWorkshop(TimeSpan? limit = null)
{
    private const long MostPixels = 100_000_000;
    private const int LongestSide = 20_000;
    private const int SmallSide = 512;

    // Derivatives of half this size and less are made out of a picture of this size, so that one decoding serves them and the portals'.
    private const int MiddleSide = 1600;

    private readonly TimeSpan _limit = limit ?? TimeSpan.FromMinutes(2);

    /// <summary>What the content is; a name or a told type is not asked. Never throws on bad content.</summary>
    public ReadPicture Read(byte[] content) => ReadAndMake(content, []).Read;

    /// <summary>What the content is, and what is made of it, out of one decoding. Never throws on bad content.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="wanted">Without watermarks.</param>
    /// <returns>The bytes of each that is wanted, in their order; none when the content is no picture that we take.</returns>
    public (ReadPicture Read, IReadOnlyList<byte[]> Made) ReadAndMake(byte[] content, IReadOnlyList<PictureName> wanted)
    {
        if (PictureFile.FormatOf(content) is not { } format) return (new(null, PhotoProblem.NotAPicture), []);
        using var bench = new VipsBench(_limit);
        try
        {
            var header = PictureFile.Open(bench, content, format);
            if (IsTooLarge(header)) return (new(null, PhotoProblem.TooManyPixels), []);
            var (width, height) = header.LiesOnItsSide ? (header.Height, header.Width) : (header.Width, header.Height);
            var sizes = new Sizes(bench, content, format);
            var small = UprightPicture.Smaller(bench, sizes.Middle, SmallSide);
            var facts = new PictureFacts(format, width, height, new(small.Width, small.Height, small.Pixels()));
            return (new(facts, null), [.. wanted.Select(w => PictureFile.Save(bench, sizes.Of(w.Recipe), w.Format, w.Recipe.Quality))]);
        }
        catch (VipsException)
        {
            return (new(null, PhotoProblem.Broken), []);
        }
    }

    /// <summary>A derivative of an original that <see cref="Read"/> took.</summary>
    /// <param name="original">The original's bytes.</param>
    /// <param name="recipe">How large.</param>
    /// <param name="format">JPEG, WebP or PNG.</param>
    /// <param name="stamp">The watermark over it: its place, and the logo's bytes (PNG, JPEG, WebP or a cleaned SVG).</param>
    public byte[] Make(
        byte[] original,
        PictureRecipe recipe,
        PictureFormat format = PictureFormat.Jpeg,
        (PhotoWatermark Mark, byte[] Logo)? stamp = null)
    {
        using var bench = new VipsBench(_limit);
        var picture = new Sizes(bench, original, FormatOf(original)).Of(recipe);
        if (stamp is var (mark, logo)) picture = Stamp.Over(bench, bench.InMemory(picture), mark, logo);
        return PictureFile.Save(bench, picture, format, recipe.Quality);
    }

    /// <summary>A new original, turned clockwise by so many quarters.</summary>
    public byte[] Turn(byte[] original, int quarters) => Remake(original, (bench, upright) =>
    {
        var angle = (quarters & 3) * 90;
        return angle == 0 ? upright : bench.Make("rot", ("in", bench.InMemory(upright)), ("angle", $"d{angle}"));
    });

    /// <summary>
    /// A new original: the part that begins at <paramref name="left"/>, <paramref name="top"/> of the upright picture, in pixels. What reaches
    /// over its edges is left out; one pixel at least remains.
    /// </summary>
    public byte[] Crop(byte[] original, int left, int top, int width, int height) => Remake(original, (bench, upright) =>
    {
        var (x, partWidth) = Clamp(left, width, upright.Width);
        var (y, partHeight) = Clamp(top, height, upright.Height);
        return bench.Make("extract_area", ("input", upright), ("left", x), ("top", y), ("width", partWidth), ("height", partHeight));
    });

    /// <summary>Whether <see cref="Make"/> can use the content as a watermark's logo.</summary>
    public bool IsLogo(byte[] content)
    {
        using var bench = new VipsBench(_limit);
        try
        {
            if (PictureFile.FormatOf(content) is { } format && IsTooLarge(PictureFile.Open(bench, content, format))) return false;
            bench.InMemory(Logo.Of(bench, content, SmallSide, SmallSide));
            return true;
        }
        catch (VipsException)
        {
            return false;
        }
    }

    private static bool IsTooLarge(VipsImage image) =>
        (long)image.Width * image.Height > MostPixels || Math.Max(image.Width, image.Height) > LongestSide;

    // Photos are kept as JPEG, as good as the eye can tell; drawings do not bear that.
    private byte[] Remake(byte[] original, Func<VipsBench, VipsImage, VipsImage> change)
    {
        using var bench = new VipsBench(_limit);
        var format = FormatOf(original);
        var changed = change(bench, UprightPicture.Of(bench, original, format, LongestSide));
        var kept = format is PictureFormat.Png or PictureFormat.Gif ? PictureFormat.Png : PictureFormat.Jpeg;
        return PictureFile.Save(bench, changed, kept, quality: 95);
    }

    private static (int Begin, int Length) Clamp(int begin, int length, int whole)
    {
        var end = (int)Math.Clamp((long)begin + length, 1, whole);
        var from = Math.Clamp(begin, 0, end - 1);
        return (from, end - from);
    }

    private static PictureFormat FormatOf(byte[] original) =>
        PictureFile.FormatOf(original) ?? throw new VipsException("This is no picture that we take.");

    /// <summary>A picture in the sizes of the recipes, decoded as seldom as can be.</summary>
    private sealed class Sizes(VipsBench bench, byte[] content, PictureFormat format)
    {
        private readonly Dictionary<int, VipsImage> _smaller = [];
        private VipsImage? _middle;

        public VipsImage Middle => _middle ??= bench.InMemory(UprightPicture.Of(bench, content, format, MiddleSide));

        public VipsImage Of(PictureRecipe recipe) => recipe.LongSide switch
        {
            MiddleSide => Middle,
            <= MiddleSide / 2 => Smaller(recipe.LongSide),
            _ => UprightPicture.Of(bench, content, format, recipe.LongSide),
        };

        // Kept, for it may be saved in more than one format.
        private VipsImage Smaller(int side)
        {
            ref var smaller = ref CollectionsMarshal.GetValueRefOrAddDefault(_smaller, side, out _);
            return smaller ??= bench.InMemory(UprightPicture.Smaller(bench, Middle, side));
        }
    }
}
