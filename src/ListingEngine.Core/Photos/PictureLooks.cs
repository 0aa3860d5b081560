namespace ListingEngine.Core.Photos;

/// <summary>What a picture looks like as a whole; the ground of suggestions that a person confirms.</summary>
/// <param name="Brightness">0 is black, 255 white.</param>
/// <param name="Sharpness">How much fine detail there is: 0 for a plain surface, some hundreds for a photo in focus.</param>
/// <param name="IsPlan">A drawing of rooms rather than a photo.</param>
public sealed record PictureLooks(int Brightness, double Sharpness, bool IsPlan)
{
    /// <summary>A picture darker than this is suggested as too dark.</summary>
    public const int TooDark = 55;

    /// <summary>A picture with less detail than this is suggested as blurred.</summary>
    public const double TooBlurred = 40;

    public static PictureLooks Of(SmallPicture picture)
    {
        var grey = GreyPicture.Of(picture);
        long sum = 0;
        foreach (var level in grey.Levels) sum += level;
        return new((int)(sum / Math.Max(1, grey.Levels.Length)), Detail(grey), PlanLook.Has(picture));
    }

    private static double Detail(GreyPicture grey)
    {
        var (levels, width) = (grey.Levels, grey.Width);
        long sum = 0, squares = 0, count = 0;
        for (var y = 1; y < grey.Height - 1; y++)
            for (var i = y * width + 1; i < (y + 1) * width - 1; i++, count++)
            {
                var edge = 4 * levels[i] - levels[i - 1] - levels[i + 1] - levels[i - width] - levels[i + width];
                sum += edge;
                squares += edge * edge;
            }

        if (count == 0) return 0;
        var mean = (double)sum / count;
        return Math.Round((double)squares / count - mean * mean, 2);
    }
}
