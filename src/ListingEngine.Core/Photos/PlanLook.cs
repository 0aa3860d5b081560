namespace ListingEngine.Core.Photos;

/// <summary>Whether a picture is a drawing of rooms: thin dark lines, few colours, on one light ground that fills or surrounds it.</summary>
internal static class PlanLook
{
    // Levels of light: the darkest ground, how even it is, how grey, and by how much a line is darker than what is on both sides of it.
    private const int LightGround = 205, Even = 5, Grey = 24, Darker = 45;

    // Pixels: half of the widest line, and how far the rim is from the edge.
    private const int HalfLine = 5, Rim = 2;

    // Hundredths of the picture, of its rim, and of what is not ground.
    private const double Lines = 1.2, MuchGround = 30, SomeGround = 15, GroundAround = 60, FewColours = 88;
    private const int Few = 24;

    public static bool Has(SmallPicture picture, GreyPicture grey)
    {
        if (Math.Min(picture.Width, picture.Height) <= 2 * HalfLine) return false;
        var ground = GroundOf(picture, grey);
        var share = Share(ground, _ => true);
        return (share >= MuchGround || share >= SomeGround && AroundIt(ground, picture.Width, picture.Height) >= GroundAround)
            && ColoursBesides(ground, picture) >= FewColours && LinesIn(grey) >= Lines;
    }

    private static bool[] GroundOf(SmallPicture picture, GreyPicture grey)
    {
        var ground = new bool[grey.Levels.Length];
        var light = new int[256 + 2 * Even];
        for (var i = 0; i < ground.Length; i++)
            if (ground[i] = IsGrey(picture.Rgb.AsSpan(3 * i, 3))) light[grey.Levels[i] + Even]++;
        var level = Enumerable.Range(LightGround, 256 - LightGround).MaxBy(l => light.AsSpan(l, 2 * Even + 1).ToArray().Sum());
        for (var i = 0; i < ground.Length; i++) ground[i] &= Math.Abs(grey.Levels[i] - level) <= Even;
        return ground;
    }

    private static bool IsGrey(ReadOnlySpan<byte> rgb) =>
        Math.Max(rgb[0], Math.Max(rgb[1], rgb[2])) - Math.Min(rgb[0], Math.Min(rgb[1], rgb[2])) <= Grey;

    private static double AroundIt(bool[] ground, int width, int height) => Share(ground, i =>
        i % width == Rim || i % width == width - 1 - Rim || i / width == Rim || i / width == height - 1 - Rim);

    private static double Share(bool[] ground, Func<int, bool> isAsked)
    {
        var (asked, found) = (0, 0);
        for (var i = 0; i < ground.Length; i++)
            if (isAsked(i)) (asked, found) = (asked + 1, found + (ground[i] ? 1 : 0));
        return 100.0 * found / Math.Max(1, asked);
    }

    private static double ColoursBesides(bool[] ground, SmallPicture picture)
    {
        var colours = new int[16 * 16 * 16];
        for (var (i, p) = (0, 0); i < ground.Length; i++, p += 3)
            if (!ground[i]) colours[(picture.Rgb[p] >> 4 << 8) | (picture.Rgb[p + 1] >> 4 << 4) | (picture.Rgb[p + 2] >> 4)]++;
        return 100.0 * colours.OrderDescending().Take(Few).Sum() / Math.Max(1, colours.Sum());
    }

    private static double LinesIn(GreyPicture grey)
    {
        var (levels, width, found) = (grey.Levels, grey.Width, 0);
        for (var y = HalfLine; y < grey.Height - HalfLine; y++)
            for (var i = y * width + HalfLine; i < (y + 1) * width - HalfLine; i++)
                if (levels[i] + Darker <= Math.Max(
                    Math.Min(levels[i - HalfLine], levels[i + HalfLine]), Math.Min(levels[i - HalfLine * width], levels[i + HalfLine * width]))) found++;
        return 100.0 * found / levels.Length;
    }
}
