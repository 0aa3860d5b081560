using System.Net;
using System.Text.RegularExpressions;

namespace ListingEngine.Host.Tests.Web;

/// <summary>Reads a page as a person does: the words, without marks and line breaks.</summary>
internal static partial class PageReader
{
    public static async Task<string> ReadPageAsync(this RunningEngine engine, string path = "/?lang=ru")
    {
        var html = await engine.Http.GetStringAsync(path, TestContext.Current.CancellationToken);
        return Blanks().Replace(WebUtility.HtmlDecode(Marks().Replace(html, " ")), " ");
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
