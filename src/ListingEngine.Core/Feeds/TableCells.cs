using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>Reads single cells of a row.</summary>
public static class TableCells
{
    /// <summary>Takes the cell under a header; what is not understood is said, and left to be kept aside.</summary>
    public static void Take(this FeedNode row, string header, List<Reason> problems, Func<string, bool> read)
    {
        if (row.Take(header) is { Text.Length: > 0 } cell) cell.Read(problems, read);
    }

    internal static void Read(this FeedNode cell, List<Reason> problems, Func<string, bool> read)
    {
        cell.Taken = read(cell.Text);
        if (!cell.Taken) problems.Add(new(FeedProblems.NotUnderstood, $"{cell.Name}: {cell.Text}"));
    }
}
