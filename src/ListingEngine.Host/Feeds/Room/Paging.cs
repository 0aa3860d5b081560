namespace ListingEngine.Host.Feeds.Room;

/// <summary>Which rows of a long list are shown.</summary>
/// <param name="Number">Of the page, from 1.</param>
/// <param name="Total">Rows on all pages.</param>
internal sealed record Paging(int Number, int Size, long Total)
{
    private const int MostPages = 1_000_000;

    public int Pages => (int)Math.Max(1, (Total + Size - 1) / Size);

    public static int Asked(int? number) => Math.Clamp(number ?? 1, 1, MostPages);
}
