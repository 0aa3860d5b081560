using System.Buffers;
using System.Globalization;
using System.Text;

namespace ListingEngine.Host.Web.Shared;

/// <summary>One line of a table for spreadsheets: fields between semicolons.</summary>
internal sealed class CsvLine(string language)
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n\t,");

    private readonly StringBuilder _line = new();
    private bool _begun;

    /// <summary>Text that a spreadsheet takes for text, even where it begins as a formula does.</summary>
    public CsvLine Text(string? text)
    {
        Next();
        if (string.IsNullOrEmpty(text)) return this;
        // OWASP, "CSV Injection": a leading apostrophe keeps the cell from being computed.
        var safe = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠' ? "'" + text : text;
        if (safe.AsSpan().IndexOfAny(Quoted) < 0) _line.Append(safe);
        else _line.Append('"').Append(safe.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        return this;
    }

    public CsvLine Number(decimal? number)
    {
        Next();
        var plain = number?.ToString("0.############", CultureInfo.InvariantCulture);
        _line.Append(language == "ru" ? plain?.Replace('.', ',') : plain);
        return this;
    }

    public CsvLine Time(DateTimeOffset? at, TimeZoneInfo zone)
    {
        Next();
        if (at is { } told) _line.Append(TimeZoneInfo.ConvertTime(told, zone).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>The line with its end; the next one begins.</summary>
    public string Take()
    {
        var line = _line.Append("\r\n").ToString();
        _line.Clear();
        _begun = false;
        return line;
    }

    private void Next()
    {
        if (_begun) _line.Append(';');
        _begun = true;
    }
}
