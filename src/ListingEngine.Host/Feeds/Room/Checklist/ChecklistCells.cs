using ListingEngine.Core.Text;

namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>How the cells of a line are shown: facts side by side, long texts whole, addresses of pictures as links.</summary>
internal static class ChecklistCells
{
    private const int LongestFact = 120;

    public static IEnumerable<KeyValuePair<string, string>> Facts(HandLine line) => line.Cells.Where(c => !IsLong(c.Value) && !IsLinks(c.Value));

    public static IEnumerable<KeyValuePair<string, string>> Texts(HandLine line) => line.Cells.Where(c => IsLong(c.Value) && !IsLinks(c.Value));

    public static IEnumerable<(string Header, string[] Links)> Links(HandLine line) => line.Cells.Where(c => IsLinks(c.Value)).Select(c => (c.Key, c.Value.Split(' ')));

    private static bool IsLong(string text) => text.Length > LongestFact || text.Contains('\n', StringComparison.Ordinal);

    private static bool IsLinks(string text) => Array.TrueForAll(text.Split(' '), WebAddress.IsOne);
}
