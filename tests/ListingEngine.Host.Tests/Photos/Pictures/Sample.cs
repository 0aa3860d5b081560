using ListingEngine.Core.Photos;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Tests.Photos.Pictures;

/// <summary>Pictures made for a test, and what is seen on a finished one.</summary>
internal static class Sample
{
    public static readonly TimeSpan Plenty = TimeSpan.FromMinutes(2);

    private static readonly (char Name, int R, int G, int B)[] Colours =
        [('R', 200, 40, 40), ('G', 40, 160, 60), ('B', 40, 60, 180), ('W', 240, 240, 240)];

    /// <summary>Red and green above blue and white, 160 × 96 pixels.</summary>
    public static byte[] Quarters(PictureFormat format) => format switch
    {
        PictureFormat.Heic => File("quadrants.heic"),
        PictureFormat.Avif => File("quadrants.avif"),
        _ => Make(format, bench => Quarters(bench)),
    };

    public static byte[] File(string name) => System.IO.File.ReadAllBytes(PathOf(name));

    public static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Samples", "Pictures", name);

    public static byte[] Plain(int width, int height, string rgb = "120 130 140", PictureFormat format = PictureFormat.Jpeg) =>
        Make(format, bench => Plain(bench, width, height, rgb));

    /// <summary>A picture with so much detail that its files are large.</summary>
    public static byte[] Noise(int width, int height, PictureFormat format = PictureFormat.Jpeg) => Make(format, bench =>
    {
        var noise = bench.Make("gaussnoise", ("width", width), ("height", height), ("mean", 128), ("sigma", 30), ("seed", 7));
        return bench.Make("colourspace", ("in", bench.Make("cast", ("in", noise), ("format", "uchar"))), ("space", "srgb"));
    });

    public static byte[] Make(PictureFormat format, Func<VipsBench, VipsImage> draw, params (string, object)[] more)
    {
        var saver = format switch
        {
            PictureFormat.Jpeg => "jpegsave_buffer",
            PictureFormat.Png => "pngsave_buffer",
            PictureFormat.WebP => "webpsave_buffer",
            PictureFormat.Gif => "gifsave_buffer",
            PictureFormat.Tiff => "tiffsave_buffer",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };
        using var bench = new VipsBench(Plenty);
        return bench.Save(saver, [("in", draw(bench)), .. more]);
    }

    public static VipsImage Quarters(VipsBench bench)
    {
        var whole = Plain(bench, 160, 96, "0 0 0");
        foreach (var (i, c) in Colours.Index())
        {
            var part = Plain(bench, 80, 48, $"{c.R} {c.G} {c.B}");
            whole = bench.Make("insert", ("main", whole), ("sub", part), ("x", i % 2 * 80), ("y", i / 2 * 48));
        }

        return whole;
    }

    public static VipsImage Plain(VipsBench bench, int width, int height, string rgb)
    {
        var black = bench.Make("black", ("width", width), ("height", height), ("bands", 3));
        var coloured = bench.Make("linear", ("in", black), ("a", "0"), ("b", rgb), ("uchar", true));
        return bench.Make("copy", ("in", coloured), ("interpretation", "srgb"));
    }

    /// <summary>A finished picture's pixels.</summary>
    public static SmallPicture Pixels(byte[] picture)
    {
        using var bench = new VipsBench(Plenty);
        var image = PictureFile.Open(bench, picture, PictureFile.FormatOf(picture)!.Value);
        return new(image.Width, image.Height, image.Pixels());
    }

    public static (int R, int G, int B) At(SmallPicture picture, int x, int y)
    {
        var at = ((y * picture.Width) + x) * 3;
        return (picture.Rgb[at], picture.Rgb[at + 1], picture.Rgb[at + 2]);
    }

    /// <summary>The colours of its quarters, row by row, as letters.</summary>
    public static string QuartersOf(SmallPicture picture)
    {
        var (x, y) = (picture.Width / 4, picture.Height / 4);
        (int X, int Y)[] middles = [(x, y), (3 * x, y), (x, 3 * y), (3 * x, 3 * y)];
        return string.Concat(middles.Select(m => Name(At(picture, m.X, m.Y))));
    }

    /// <summary>How far they are apart in the colour where it is most.</summary>
    public static int Distance((int R, int G, int B) a, (int R, int G, int B) b) =>
        Math.Max(Math.Abs(a.R - b.R), Math.Max(Math.Abs(a.G - b.G), Math.Abs(a.B - b.B)));

    private static char Name((int R, int G, int B) seen) => Colours.MinBy(c => Distance((c.R, c.G, c.B), seen)).Name;
}
