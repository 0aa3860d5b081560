using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>What stands under the text of each page of paper, for only who lays it out knows the pages: the title and the page's number.</summary>
internal static class RunningFoot
{
    private const string Line = "width:100%;margin:0 12mm;display:flex;justify-content:space-between;gap:8mm;color:#5a6472;font:7.5pt 'PT Sans','DejaVu Sans',sans-serif";

    private static readonly HtmlEncoder Safe = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Html(string title) => $"""
        <div style="{Line}"><span style="overflow:hidden;white-space:nowrap;text-overflow:ellipsis">{Safe.Encode(title)}</span>
        <span style="flex:none"><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>
        """;
}
