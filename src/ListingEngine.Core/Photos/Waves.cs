namespace ListingEngine.Core.Photos;

/// <summary>
/// How much of each broad wave there is in a mosaic: the first terms of its cosine transform. Cells count the less the nearer they are to
/// the edge, where logos stand and a crop takes away. Whole numbers only: every machine finds the same.
/// </summary>
internal sealed class Waves
{
    /// <summary>Half waves across or down the picture: from none to one less than this.</summary>
    public const int Reach = 9;

    private const int Side = Mosaic.Side;

    private static readonly long[] Weights = [.. Enumerable.Range(0, Side).Select(i => Rounded(1024, Math.Sin(Math.PI * (i + 0.5) / Side)))];
    private static readonly long AllWeights = Weights.Sum() * Weights.Sum() / 1024;
    private static readonly long[] Cosines =
        [.. Enumerable.Range(0, Reach * Side).Select(i => Rounded(4096, Math.Cos(Math.PI * (i / Side) * (2 * (i % Side) + 1) / (2 * Side))))];

    private readonly long[] _waves = new long[Reach * Reach];

    /// <param name="cells">A mosaic's blend.</param>
    /// <param name="aboutMean">What counts is the difference from the weighted mean: the wave without any halves is none.</param>
    public Waves(int[] cells, bool aboutMean)
    {
        var mean = aboutMean ? Weighted(cells, 0).Sum() / AllWeights : 0;
        var weighted = Weighted(cells, mean);
        var rows = new long[Side * Reach];
        for (var y = 0; y < Side; y++)
            for (var across = 0; across < Reach; across++)
                for (var x = 0; x < Side; x++) rows[y * Reach + across] += weighted[y * Side + x] * Cosines[across * Side + x];
        for (var down = 0; down < Reach; down++)
            for (var across = 0; across < Reach; across++)
                for (var y = 0; y < Side; y++) _waves[down * Reach + across] += rows[y * Reach + across] * Cosines[down * Side + y];
    }

    /// <summary>A wave in the picture turned clockwise by so many quarters: the same waves, across and down exchanged, some beginning at their other end.</summary>
    public long Turned(int quarters, int across, int down) => quarters switch
    {
        0 => _waves[down * Reach + across],
        1 => Reversed(across) * _waves[across * Reach + down],
        2 => Reversed(across + down) * _waves[down * Reach + across],
        _ => Reversed(down) * _waves[across * Reach + down],
    };

    /// <summary>A wave's size for so many hundredths of a level.</summary>
    public static long Size(int hundredths) => hundredths * (256L * AllWeights / 100) * 4096 * 4096;

    private static long[] Weighted(int[] cells, long mean) =>
        [.. cells.Select((cell, i) => (cell - mean) * Weights[i / Side] * Weights[i % Side] / 1024)];

    // With an odd number of halves the two ends of a wave are opposites.
    private static int Reversed(int halves) => 1 - 2 * (halves & 1);

    private static long Rounded(int whole, double part) => (long)Math.Round(whole * part);
}
