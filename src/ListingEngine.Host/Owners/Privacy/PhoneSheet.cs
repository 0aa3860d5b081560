using CsvHelper;
using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Owners.Privacy;

/// <summary>One line of a file of phones.</summary>
/// <param name="Number">Its place in the file.</param>
/// <param name="Phone">As adverts keep it; null where it is none.</param>
internal sealed record PhoneLine(int Number, string? Phone, bool IsAgent, string? Reason);

/// <summary>Reads a list of phones: CSV with any usual separator, UTF-8 or windows-1251, the columns as the export has them or phones alone.</summary>
internal static class PhoneSheet
{
    public const int Most = 5_000;

    private static readonly string[] OwnersWords = ["собственник", "owner", "белый", "white"];

    /// <summary>The lines, or the key of a sentence that says what is wrong with the file.</summary>
    public static (IReadOnlyList<PhoneLine> Lines, string? Problem) Read(byte[] content, bool isAgent)
    {
        if (content.Contains((byte)0)) return ([], "PhoneList.File.NotText");
        try
        {
            var lines = Rows(PageCharset.Decode(content, null)).Take(Most + 2).Select((row, i) => Line(row, i + 1, isAgent)).OfType<PhoneLine>().ToList();
            // The first line may be the heads of the columns.
            if (lines is [{ Phone: null, Number: 1 }, ..]) lines.RemoveAt(0);
            return lines.Count switch { 0 => ([], "PhoneList.File.Empty"), > Most => ([], "PhoneList.File.TooMany"), _ => (lines, null) };
        }
        catch (CsvFormatException)
        {
            return ([], "PhoneList.File.NotText");
        }
    }

    private static PhoneLine? Line(string[] row, int number, bool isAgent)
    {
        if (row.All(string.IsNullOrWhiteSpace)) return null;
        var list = row.Length > 1 ? row[1].Trim() : "";
        return new(number, Erasure.Phone(row[0].Trim().TrimStart('\'')), list.Length == 0 ? isAgent : !OwnersWords.Any(w => list.StartsWith(w, StringComparison.OrdinalIgnoreCase)),
            row.Length > 2 && !string.IsNullOrWhiteSpace(row[2]) ? row[2].Trim().TrimStart('\'') : null);
    }

    private static IEnumerable<string[]> Rows(string text)
    {
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? end : text.Length);
        var separator = first.Contains('\t') ? '\t' : first.Count(';') >= first.Count(',') ? ';' : ',';
        using var reader = CsvReader.FromText(text, new() { Separator = separator, HasHeader = false, MalformedData = CsvMalformedDataHandling.Recover });
        while (reader.Read()) yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }
}
