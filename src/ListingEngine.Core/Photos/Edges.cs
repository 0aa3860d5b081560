namespace ListingEngine.Core.Photos;

/// <summary>
/// Looks at the strongest edges of a picture only, so that it does not matter how much there is to see in it: a plain wall in focus is as
/// sharp as a bookshelf.
/// </summary>
internal static class Edges
{
    private const int Strongest = 25;
    private const int Step = 16;

    /// <summary>What the bend of the light is to its slope, squared, in hundredths: an edge that is twice as wide has a quarter of it.</summary>
    public static double Sharpness(GreyPicture grey)
    {
        var (levels, width) = (grey.Levels, grey.Width);
        var steps = 2 * 255 * 255 / Step + 1;
        var (counts, slopes, bends) = (new int[steps], new long[steps], new long[steps]);
        var left = 0;
        for (var y = 1; y < grey.Height - 1; y++)
            for (var i = y * width + 1; i < (y + 1) * width - 1; i++, left++)
            {
                var (across, down) = (levels[i + 1] - levels[i - 1], levels[i + width] - levels[i - width]);
                var bend = 4 * levels[i] - levels[i - 1] - levels[i + 1] - levels[i - width] - levels[i + width];
                var slope = across * across + down * down;
                counts[slope / Step]++;
                slopes[slope / Step] += slope;
                bends[slope / Step] += bend * bend;
            }

        var (sum, sumOfBends) = (0L, 0L);
        left /= Strongest;
        for (var step = steps - 1; step >= 0 && left > 0; left -= counts[step], step--) (sum, sumOfBends) = (sum + slopes[step], sumOfBends + bends[step]);
        return sum == 0 ? 0 : Math.Round(100.0 * sumOfBends / sum, 1);
    }
}
