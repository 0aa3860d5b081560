namespace ListingEngine.Core.Photos;

/// <summary>How light each pixel is, 0 to 255, row by row. Whole numbers throughout: every machine finds the same.</summary>
internal sealed record GreyPicture(int Width, int Height, byte[] Levels)
{
    public static GreyPicture Of(SmallPicture picture)
    {
        var levels = new byte[picture.Width * picture.Height];
        for (var (i, p) = (0, 0); i < levels.Length; i++, p += 3)
            levels[i] = (byte)((77 * picture.Rgb[p] + 150 * picture.Rgb[p + 1] + 29 * picture.Rgb[p + 2]) >> 8);
        return new(picture.Width, picture.Height, levels);
    }

    /// <summary>The picture squeezed into a square of so many cells a side, each the mean of what it covers, in 256ths of a level.</summary>
    public int[] Squeezed(int side)
    {
        var narrow = new long[side * Height];
        for (var y = 0; y < Height; y++)
            for (var cell = 0; cell < side; cell++)
                narrow[y * side + cell] = Covered(cell, side, Width, x => Levels[y * Width + x]);
        var square = new int[side * side];
        for (var cell = 0; cell < side; cell++)
            for (var x = 0; x < side; x++)
                square[cell * side + x] = (int)(Covered(cell, side, Height, y => narrow[y * side + x]) * 256 / ((long)Width * Height));
        return square;
    }

    // In units of 1/side of a pixel a cell is as long as the picture has pixels, and a pixel as long as there are cells.
    private static long Covered(int cell, int side, int pixels, Func<int, long> level)
    {
        long sum = 0;
        var (from, to) = (cell * pixels, (cell + 1) * pixels);
        for (var pixel = from / side; pixel * side < to; pixel++)
            sum += level(pixel) * (Math.Min(to, (pixel + 1) * side) - Math.Max(from, pixel * side));
        return sum;
    }
}
