namespace ListingEngine.Host.Feeds.Room.Versions;

/// <summary>A line of two texts side by side: one of the two is null where the other text has nothing like it.</summary>
internal sealed record LinePair(string? Before, string? After)
{
    public bool IsSame => Before is not null && After is not null;
}

/// <summary>Finds the lines that two texts share, by their longest common part.</summary>
internal static class LineDiff
{
    // A table of so many cells; texts beyond it, which no real offer is, are told apart as wholes between their common ends.
    private const int MostCells = 4_000_000;

    public static IReadOnlyList<LinePair> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        int head = 0, tail = 0, most = Math.Min(before.Count, after.Count);
        while (head < most && before[head] == after[head]) head++;
        while (tail < most - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        var pairs = new List<LinePair>(before.Count + after.Count);
        for (var i = 0; i < head; i++) pairs.Add(new(before[i], after[i]));
        Middle([.. before.Skip(head).Take(before.Count - head - tail)], [.. after.Skip(head).Take(after.Count - head - tail)], pairs);
        for (var i = tail; i > 0; i--) pairs.Add(new(before[^i], after[^i]));
        return pairs;
    }

    private static void Middle(string[] before, string[] after, List<LinePair> pairs)
    {
        var (i, j) = (0, 0);
        if ((long)before.Length * after.Length <= MostCells)
        {
            var common = Common(before, after);
            while (i < before.Length && j < after.Length)
            {
                if (before[i] == after[j]) pairs.Add(new(before[i++], after[j++]));
                else if (common[i + 1, j] >= common[i, j + 1]) pairs.Add(new(before[i++], null));
                else pairs.Add(new(null, after[j++]));
            }
        }

        while (i < before.Length) pairs.Add(new(before[i++], null));
        while (j < after.Length) pairs.Add(new(null, after[j++]));
    }

    // How many lines the rests of both texts share, from each line on.
    private static int[,] Common(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var i = before.Length - 1; i >= 0; i--)
            for (var j = after.Length - 1; j >= 0; j--)
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }
}
