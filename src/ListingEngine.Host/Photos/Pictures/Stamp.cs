using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Host.Photos.Pictures;

/// <summary>Puts a company's logo over a picture.</summary>
internal static class Stamp
{
    /// <param name="picture">Computed, for it is read twice.</param>
    public static VipsImage Over(VipsBench bench, VipsImage picture, PhotoWatermark mark, byte[] content)
    {
        var margin = Math.Min(picture.Width, picture.Height) / 40;
        var (roomX, roomY) = (picture.Width - 2 * margin, picture.Height - 2 * margin);
        var logo = bench.InMemory(Logo.Of(bench, content, Math.Clamp(picture.Width * mark.Width / 100, 1, roomX), roomY));
        var (x, y) = Corner(mark.Place, roomX - logo.Width, roomY - logo.Height);
        var place = bench.Make(
            "extract_area", ("input", picture), ("left", margin + x), ("top", margin + y), ("width", logo.Width), ("height", logo.Height));
        return bench.Make("insert", ("main", picture), ("sub", Mixed(bench, logo, place, mark.Opacity)), ("x", margin + x), ("y", margin + y));
    }

    private static (int X, int Y) Corner(WatermarkPlace place, int right, int bottom) => place switch
    {
        WatermarkPlace.TopLeft => (0, 0),
        WatermarkPlace.TopRight => (right, 0),
        WatermarkPlace.BottomLeft => (0, bottom),
        WatermarkPlace.BottomRight => (right, bottom),
        _ => (right / 2, bottom / 2),
    };

    private static VipsImage Mixed(VipsBench bench, VipsImage logo, VipsImage ground, int opacity)
    {
        var colours = bench.Make("extract_band", ("in", logo), ("band", 0), ("n", 3));
        var cover = bench.Make("extract_band", ("in", logo), ("band", 3));
        var share = (Math.Clamp(opacity, 0, 100) / 100.0).ToString(CultureInfo.InvariantCulture);
        var seen = bench.Make("linear", ("in", cover), ("a", share), ("b", "0"), ("uchar", true));
        return bench.Make("ifthenelse", ("cond", seen), ("in1", colours), ("in2", ground), ("blend", true));
    }
}
