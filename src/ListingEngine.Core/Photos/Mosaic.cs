namespace ListingEngine.Core.Photos;

/// <summary>A picture squeezed into a square of cells, each the mean of what it covers. Whole numbers only: every machine finds the same.</summary>
internal sealed class Mosaic
{
    public const int Side = 32;

    private const int Channels = 3, Row = Side * Channels;

    // In 256ths of a level.
    private readonly int[] _cells = new int[Side * Row];

    public Mosaic(SmallPicture picture)
    {
        var (width, height) = (picture.Width, picture.Height);
        var narrow = new int[height * Row];
        for (var y = 0; y < height; y++) Squeeze(picture.Rgb.AsSpan(y * width * Channels), width, narrow.AsSpan(y * Row, Row));
        var sums = new long[Row];
        for (var row = 0; row < Side; row++)
        {
            Array.Clear(sums);
            for (var y = row * height / Side; y * Side < (row + 1) * height; y++)
                for (var (i, overlap) = (0, Overlap(row, height, y)); i < Row; i++) sums[i] += (long)narrow[y * Row + i] * overlap;
            for (var i = 0; i < Row; i++) _cells[row * Row + i] = (int)(sums[i] * 256 / ((long)width * height));
        }
    }

    /// <summary>One number a cell: its red, green and blue in these proportions, in 256ths.</summary>
    public int[] Blend(int red, int green, int blue)
    {
        var blend = new int[Side * Side];
        for (var (i, c) = (0, 0); i < blend.Length; i++, c += Channels)
            blend[i] = (red * _cells[c] + green * _cells[c + 1] + blue * _cells[c + 2]) / 256;
        return blend;
    }

    private static void Squeeze(ReadOnlySpan<byte> pixels, int width, Span<int> cells)
    {
        for (var cell = 0; cell < Side; cell++)
            for (var x = cell * width / Side; x * Side < (cell + 1) * width; x++)
                for (var (channel, overlap) = (0, Overlap(cell, width, x)); channel < Channels; channel++)
                    cells[cell * Channels + channel] += pixels[x * Channels + channel] * overlap;
    }

    // In units in which a cell is as long as the picture has pixels, and a pixel as long as there are cells.
    private static int Overlap(int cell, int pixels, int pixel) =>
        Math.Min((cell + 1) * pixels, (pixel + 1) * Side) - Math.Max(cell * pixels, pixel * Side);
}
