using System.Numerics;

namespace ListingEngine.Core.Photos;

/// <summary>
/// Perceptual hashes: pictures that look the same have near ones, whatever their size, compression or watermark. A hash says of each of
/// the 64 broadest waves of light across the picture (a cosine transform) whether it begins light or dark.
/// </summary>
public static class Likeness
{
    /// <summary>The hash of a picture without any features: it is like no other.</summary>
    public const long TellsNothing = 0;

    /// <summary>The most bits in which two hashes of one picture differ.</summary>
    public const int Same = 7;

    private const int Side = 32, Waves = 64;

    // A wave lower than this (in levels of light) is noise; a picture with fewer waves than that tells nothing.
    private const double Noise = 0.35;
    private const int Enough = 20;

    private static readonly (int Across, int Down)[] Broadest = (
        from across in Enumerable.Range(0, Side)
        from down in Enumerable.Range(0, Side)
        where across + down > 0
        orderby across * across + down * down, across + down, Math.Min(across, down), across
        select (across, down)).Take(Waves).ToArray();

    private static readonly int Reach = Broadest.Max(w => w.Across) + 1;
    private static readonly long[] Cosines = MakeCosines();

    /// <summary>Hashes of the picture as it is and turned clockwise by 90, 180 and 270 degrees.</summary>
    public static long[] Of(SmallPicture picture)
    {
        var waves = WavesOf(GreyPicture.Of(picture).Squeezed(Side));
        var loud = Broadest.Count(w => Math.Abs(waves[w.Down * Reach + w.Across]) > Noise);
        if (loud < Enough) return [TellsNothing, TellsNothing, TellsNothing, TellsNothing];
        return
        [
            Hash((across, down) => waves[down * Reach + across]),
            Hash((across, down) => waves[across * Reach + down] * Mirror(across)),
            Hash((across, down) => waves[down * Reach + across] * Mirror(across) * Mirror(down)),
            Hash((across, down) => waves[across * Reach + down] * Mirror(down)),
        ];
    }

    /// <summary>In how many of 64 bits two pictures differ, turned by quarters to where they differ least. Half of them is what chance gives.</summary>
    public static int Distance(long[] one, long[] other) =>
        one is [TellsNothing, ..] or [] || other is [TellsNothing, ..] or [] ? Waves : one.Min(turned => BitOperations.PopCount((ulong)(turned ^ other[0])));

    // A mirrored picture has the same waves; those with an odd number of halves change sides.
    private static int Mirror(int halves) => 1 - 2 * (halves & 1);

    private static long Hash(Func<int, int, double> wave)
    {
        var hash = 0UL;
        foreach (var (across, down) in Broadest) hash = (hash << 1) | (wave(across, down) > 0 ? 1UL : 0);
        return (long)hash;
    }

    private static double[] WavesOf(int[] square)
    {
        var rows = new long[Side * Reach];
        for (var y = 0; y < Side; y++)
            for (var across = 0; across < Reach; across++)
                for (var x = 0; x < Side; x++) rows[y * Reach + across] += square[y * Side + x] * Cosines[across * Side + x];
        var waves = new double[Reach * Reach];
        for (var down = 0; down < Reach; down++)
            for (var across = 0; across < Reach; across++)
            {
                long sum = 0;
                for (var y = 0; y < Side; y++) sum += rows[y * Reach + across] * Cosines[down * Side + y];
                waves[down * Reach + across] = sum / (256.0 * Side * Side * 4096 * 4096);
            }

        return waves;
    }

    // In 4096ths, so that sums of them are exact.
    private static long[] MakeCosines()
    {
        var cosines = new long[Reach * Side];
        for (var wave = 0; wave < Reach; wave++)
            for (var x = 0; x < Side; x++)
                cosines[wave * Side + x] = (long)Math.Round(4096 * Math.Cos(Math.PI * wave * (2 * x + 1) / (2 * Side)));
        return cosines;
    }
}
