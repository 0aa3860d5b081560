namespace ListingEngine.Core.Photos;

/// <summary>How light each pixel is, 0 to 255, row by row.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Levels)
{
    public static GreyPicture Of(SmallPicture picture)
    {
        var levels = new byte[picture.Width * picture.Height];
        for (var (i, p) = (0, 0); i < levels.Length; i++, p += 3)
            levels[i] = (byte)((77 * picture.Rgb[p] + 150 * picture.Rgb[p + 1] + 29 * picture.Rgb[p + 2]) >> 8);
        return new(picture.Width, picture.Height, levels);
    }

    public int Mean()
    {
        var sum = 0L;
        foreach (var level in Levels) sum += level;
        return (int)(sum / Math.Max(1, Levels.Length));
    }
}
