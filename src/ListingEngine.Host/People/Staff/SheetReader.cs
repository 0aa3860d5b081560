using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsvHelper;
using ExcelDataReader;

namespace ListingEngine.Host.People.Staff;

/// <summary>One line of a list of people, as it stands in the file.</summary>
/// <param name="Number">Its place in the file.</param>
internal sealed record SheetLine(int Number, string? Name, string? Phone, string? Email, string? Position, string? Department, string? Role);

/// <summary>Reads a list of people from CSV (any usual separator, UTF-8 or Windows-1251) or from an XLSX workbook's first sheet.</summary>
internal static class SheetReader
{
    public const int Most = 2000;

    private const int MostUnpacked = 64 << 20;

    private static readonly Dictionary<string, int> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["name"] = 0, ["имя"] = 0, ["фио"] = 0, ["сотрудник"] = 0, ["имя и фамилия"] = 0,
        ["phone"] = 1, ["телефон"] = 1,
        ["email"] = 2, ["e-mail"] = 2, ["почта"] = 2, ["электронная почта"] = 2,
        ["position"] = 3, ["должность"] = 3,
        ["department"] = 4, ["отдел"] = 4,
        ["role"] = 5, ["роль"] = 5,
    };

    // The reader of workbooks asks for code page 1252 before it looks at the file.
    static SheetReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The lines, or the key of a sentence that says what is wrong with the file.</summary>
    public static (IReadOnlyList<SheetLine> Lines, string? Problem) Read(byte[] content)
    {
        try
        {
            var cells = (content.AsSpan().StartsWith("PK"u8) ? Workbook(content) : Text(content)).Take(Most + 2).ToList();
            var heads = cells.FirstOrDefault()?.Select(c => Columns.TryGetValue(c.Trim(), out var column) ? column : -1).ToList() ?? [];
            if (!heads.Contains(0)) return ([], "PeopleImport.NoColumns");
            var lines = cells.Skip(1).Select((row, i) => Line(row, heads, i + 2)).Where(l => l is not null).Select(l => l!).ToList();
            return lines.Count switch { 0 => ([], "PeopleImport.Empty"), > Most => ([], "PeopleImport.TooMany"), _ => (lines, null) };
        }
        catch (Exception e) when (e is CsvFormatException or ExcelDataReader.Exceptions.ExcelReaderException or InvalidDataException or IOException
            or System.Xml.XmlException or FormatException or ArgumentException)
        {
            return ([], "PeopleImport.Unreadable");
        }
    }

    private static SheetLine? Line(string[] row, List<int> heads, int number)
    {
        var told = new string?[6];
        for (var i = 0; i < row.Length && i < heads.Count; i++) if (heads[i] >= 0) told[heads[i]] = Told.Text(row[i]);
        return told.All(t => t is null) ? null : new(number, told[0], told[1], told[2], told[3], told[4], told[5]);
    }

    private static IEnumerable<string[]> Text(byte[] content)
    {
        if (content.Contains((byte)0)) throw new InvalidDataException();
        var text = Decode(content);
        var first = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end ? end : text.Length);
        var separator = first.Contains('\t') ? '\t' : first.Count(';') >= first.Count(',') ? ';' : ',';
        using var reader = CsvReader.FromText(text, new() { Separator = separator, HasHeader = false, MalformedData = CsvMalformedDataHandling.Recover });
        while (reader.Read()) yield return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
    }

    private static string Decode(byte[] content)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetString(content);
        }
    }

    private static IEnumerable<string[]> Workbook(byte[] content)
    {
        using (var archive = new ZipArchive(new MemoryStream(content)))
            if (archive.Entries.Sum(e => e.Length) > MostUnpacked) throw new InvalidDataException();
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(content));
        while (reader.Read())
            yield return [.. Enumerable.Range(0, Math.Min(reader.FieldCount, 50)).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture) ?? "")];
    }
}
