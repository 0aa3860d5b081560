using System.Numerics;

namespace ListingEngine.Core.Photos;

/// <summary>
/// Perceptual hashes: pictures that look the same have near ones, whatever their size, compression or watermark. A hash of light says of
/// each of the 64 broadest waves of light whether it begins light or dark, a hash of colour where the picture is bluer, yellower, redder or
/// greener than grey.
/// </summary>
public static class Likeness
{
    /// <summary>Places in the looks of a picture: the hash of light as it is and turned clockwise by 90, 180 and 270 degrees, then so the hash of colour.</summary>
    public const int Light = 0, Colour = Turns;

    public const int Turns = 4;

    /// <summary>The hash of light of a picture without features: it is like no other.</summary>
    public const long TellsNothing = 0;

    /// <summary>The most bits in which two pictures differ that are the same one. Measured: <c>docs/speed.md</c>.</summary>
    public const int Same = 12;

    /// <summary>As far apart as two pictures can be.</summary>
    public const int Most = 128;

    // In hundredths of a level. A wave of light that is lower is noise, and a picture needs so many that are not.
    private const int Noise = 20, Enough = 24, Tint = 100;
    private const int Tints = 4;

    // Neighbouring waves go to different quarters of the hash: the search looks for one quarter that is the same, and each has to be as telling.
    private static readonly (int Across, int Down, int Bit)[] Broadest = [.. (
        from across in Enumerable.Range(0, Waves.Reach)
        from down in Enumerable.Range(0, Waves.Reach)
        where across + down > 0 && across * across + down * down <= 72
        orderby across * across + down * down, Math.Min(across, down), across
        select (across, down)).Select((w, i) => (w.across, w.down, i % 4 * 16 + i / 4))];

    /// <summary>Eight hashes: of light and of colour, each of the picture as it is and turned.</summary>
    public static long[] Of(SmallPicture picture)
    {
        var mosaic = new Mosaic(picture);
        var light = new Waves(mosaic.Blend(77, 150, 29), aboutMean: true);
        if (Broadest.Count(w => Math.Abs(light.Turned(0, w.Across, w.Down)) > Waves.Size(Noise)) < Enough) return new long[2 * Turns];
        var (blue, red) = (new Waves(mosaic.Blend(-77, -150, 227), aboutMean: false), new Waves(mosaic.Blend(179, -150, -29), aboutMean: false));
        var quarters = Enumerable.Range(0, Turns);
        return [.. quarters.Select(q => LightOf(light, q)), .. quarters.Select(q => ColourOf(blue, red, q))];
    }

    /// <summary>
    /// In how many bits two pictures differ, one of them turned so that they differ least: two that have nothing to do with each other in 14
    /// and more, mostly in some 45.
    /// </summary>
    public static int Distance(long[] one, long[] other)
    {
        if (one.Length < 2 * Turns || other.Length < 2 * Turns || one[Light] == TellsNothing || other[Light] == TellsNothing) return Most;
        var least = Most;
        for (var turn = 0; turn < Turns; turn++)
            least = Math.Min(least, Differ(one[Light + turn], other[Light]) + Differ(one[Colour + turn], other[Colour]));
        return least;
    }

    private static int Differ(long one, long other) => BitOperations.PopCount((ulong)(one ^ other));

    private static long LightOf(Waves waves, int quarters)
    {
        var hash = 0L;
        foreach (var (across, down, bit) in Broadest)
            if (waves.Turned(quarters, across, down) > 0) hash |= 1L << bit;
        return hash;
    }

    private static long ColourOf(Waves blue, Waves red, int quarters)
    {
        var (hash, bit) = (0L, 0);
        foreach (var waves in (Waves[])[blue, red])
            for (var across = 0; across < Tints; across++)
                for (var down = 0; down < Tints; down++, bit += 2)
                {
                    var wave = waves.Turned(quarters, across, down);
                    if (wave > Waves.Size(Tint)) hash |= 1L << bit;
                    else if (wave < -Waves.Size(Tint)) hash |= 2L << bit;
                }

        return hash;
    }
}
