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
        var narrow = new int[side * Height];
        for (var y = 0; y < Height; y++)
            for (var (cell, x) = (0, 0); cell < side; cell++)
                for (x = cell * Width / side; x * side < (cell + 1) * Width; x++)
                    narrow[y * side + cell] += Levels[y * Width + x] * Overlap(cell, side, Width, x);
        var square = new int[side * side];
        for (var row = 0; row < side; row++)
            for (var cell = 0; cell < side; cell++)
            {
                var sum = 0L;
                for (var y = row * Height / side; y * side < (row + 1) * Height; y++) sum += (long)narrow[y * side + cell] * Overlap(row, side, Height, y);
                square[row * side + cell] = (int)(sum * 256 / ((long)Width * Height));
            }

        return square;
    }

    // In units in which a cell is as long as the picture has pixels, and a pixel as long as there are cells.
    private static int Overlap(int cell, int side, int pixels, int pixel) =>
        Math.Min((cell + 1) * pixels, (pixel + 1) * side) - Math.Max(cell * pixels, pixel * side);
}
