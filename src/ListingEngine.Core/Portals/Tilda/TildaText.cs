using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>Titles, and descriptions as the HTML of a product's card, both ways. What people typed is text there, never markup.</summary>
internal static partial class TildaText
{
    public static string Title(PropertyObject o) => FeedWriter.Told(o.Attributes.Title).IsEmpty ? AdvertTitle.Placed(o) : o.Attributes.Title!;

    /// <summary>Null when nothing is told.</summary>
    public static string? ToHtml(string? description)
    {
        if (WithoutPhones(description) is not { } text) return null;
        var html = new StringBuilder();
        foreach (var paragraph in Blank().Split(text)) html.Append("<p>").Append(Escaped(paragraph)).Append("</p>");
        return html.ToString();
    }

    public static string FromHtml(string html) =>
        WebUtility.HtmlDecode(Break().Replace(Paragraph().Replace(html, "\n\n"), "\n")).Trim();

    /// <summary>The first phone of a description, which stays out; null when there is none.</summary>
    public static string? Phone(string? description) => PhonesInText.Find(description);

    private static string? WithoutPhones(string? text)
    {
        if (text is null) return null;
        text = text.ReplaceLineEndings("\n");
        if (Phone(text) is not null) text = PhonesInText.Replace(text, Phone, _ => "");
        return text.Trim() is { Length: > 0 } told ? told : null;
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal);

    [GeneratedRegex(@"\n(?:[^\S\n]*\n)+")]
    private static partial Regex Blank();

    [GeneratedRegex("</p>\\s*<p[^>]*>|</?p[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Paragraph();

    [GeneratedRegex("<br\\s*/?>\\n?", RegexOptions.IgnoreCase)]
    private static partial Regex Break();
}
