using System.Buffers;

namespace ListingEngine.Core.Feeds;

/// <summary>Writes rows of a table (RFC 4180).</summary>
public static class TableWriting
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\"\r\n;,\t"), Digits = SearchValues.Create("0123456789., ()-");

    /// <summary>A row of cells, without the end of its line.</summary>
    public static void Row(this FeedWriter writer, IEnumerable<string?> cells, char separator)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst) writer.Raw(separator.ToString());
            isFirst = false;
            writer.Cell(cell, separator);
        }
    }

    /// <summary>
    /// One cell: in quotes where it has to be, blanks at its ends left out. What a spreadsheet would take for a formula goes behind an apostrophe.
    /// </summary>
    /// <param name="writer">Of the table.</param>
    /// <param name="text">Null and blank write nothing.</param>
    /// <param name="separator">Of the table's cells.</param>
    public static void Cell(this FeedWriter writer, string? text, char separator)
    {
        var told = FeedReader.Clean((text ?? "").ReplaceLineEndings("\n"));
        if (told.Length == 0) return;
        var isFormula = told[0] is '=' or '@' || told[0] is '+' or '-' && !IsNumber(told);
        if (!isFormula && told.AsSpan().IndexOfAny(Quoted) < 0 && !told.Contains(separator)) writer.Raw(told);
        else writer.Raw($"\"{(isFormula ? "'" : "")}{told.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }

    // A phone or a degree is no formula.
    private static bool IsNumber(ReadOnlySpan<char> text) => text.Length > 1 && text[1..].IndexOfAnyExcept(Digits) < 0;
}
