using System.Text;
using Microsoft.AspNetCore.Mvc;

namespace ListingEngine.Host.Web.Shared;

/// <summary>A list as a file for spreadsheets: UTF-8 with its mark, semicolons, and no cell that a spreadsheet would run as a formula.</summary>
internal static class CsvFile
{
    public static FileContentResult Of(string name, IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        foreach (var row in rows) text.AppendJoin(';', row.Select(Cell)).Append("\r\n");
        return new(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8") { FileDownloadName = name };
    }

    private static string Cell(string? value)
    {
        value ??= "";
        if (value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]) value = "'" + value;
        return value.AsSpan().ContainsAny(";\"\r\n") ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;
    }
}
