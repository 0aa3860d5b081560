using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>What stands over and under the text of every page of paper: the logo, or the company's name in its place; title, day, number of the page.</summary>
/// <param name="Company">Whose paper it is.</param>
/// <param name="Logo">As a <c>data:</c> address, for it is drawn where nothing can be loaded.</param>
/// <param name="Title">Of the document.</param>
/// <param name="Day">On which it was true.</param>
/// <param name="Language"><c>ru</c> or <c>en</c>.</param>
internal sealed record RunningHead(Company Company, string? Logo, string Title, DateOnly Day, string Language)
{
    private const string Line = "width:100%;margin:0 12mm;display:flex;justify-content:space-between;align-items:center;gap:8mm;color:#555;font:8pt 'PT Sans','DejaVu Sans',sans-serif";

    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public string Head => $"""<div style="{Line}"><span style="flex:none">{Mark}</span><span style="text-align:right;overflow-wrap:anywhere">{Safe.Encode(Company.Phone ?? "")}</span></div>""";

    public string Foot => $"""
        <div style="{Line}"><span style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">{Safe.Encode(Title)}</span><span style="flex:none">{Told}
        &nbsp; <span class="pageNumber"></span> / <span class="totalPages"></span></span></div>
        """;

    private string Mark => Logo is not null
        ? $"""<img src="{Logo}" alt="{Safe.Encode(Company.Name)}" style="display:block;height:9mm;max-width:60mm;object-fit:contain;object-position:left">"""
        : $"""<b style="display:block;max-width:110mm;max-height:9mm;overflow:hidden;color:#222;font-size:11pt">{Safe.Encode(Company.Name)}</b>""";

    private string Told => Day.ToString(Language == "ru" ? "dd.MM.yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
