using System.Net;
using System.Text.RegularExpressions;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>
/// Descriptions come as plain text, as HTML, and as HTML escaped twice (F26, 2026-07-16). We keep and write plain text only:
/// formatting is tied to a paid tariff (A20). Writing goes the same way as reading, so that a text comes back as it went.
/// </summary>
internal static partial class AvitoDescription
{
    /// <summary>T26; it was 3000 until about 2020.</summary>
    public const int Most = 7500;

    private const int MostPasses = 4;

    /// <summary>What is written; null when there is nothing to say.</summary>
    public static string? Written(string? text) => Plain(text) is { } plain ? AvitoText.Cut(plain, Most) : null;

    public static string? Plain(string? text)
    {
        var plain = AvitoText.Written(text);
        for (var pass = 0; plain is not null; pass++)
        {
            if (!MayBeMarkup(plain)) return plain;
            if (pass == MostPasses) return WithoutSigns(plain);
            var next = AvitoText.Written(WithoutTags(WebUtility.HtmlDecode(plain)));
            if (next == plain) return plain;
            plain = next;
        }

        return null;
    }

    // Escaped more often than any feed does: whoever wrote it gets no second million passes over it.
    private static string? WithoutSigns(string text) =>
        AvitoText.Written(text.Replace("&", "", StringComparison.Ordinal).Replace("<", "", StringComparison.Ordinal));

    // Most texts have neither, and a lone «&» or «<» is no markup: nothing is copied for them.
    private static bool MayBeMarkup(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('<', '&'); at >= 0; at = text.IndexOfAny('<', '&'))
        {
            if (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '#')) return true;
            text = text[(at + 1)..];
        }

        return false;
    }

    private static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal) || !Tag().IsMatch(text)) return text;
        text = Tag().Replace(text, static tag => tag.Groups["name"].Value.ToLowerInvariant() switch
        {
            "ul" or "ol" => "",
            "li" => tag.Value[1] == '/' ? "\n" : "\n• ",
            "strong" or "em" or "b" or "i" or "u" or "s" or "span" or "font" or "a" => "",
            _ => "\n",
        });
        return Gaps().Replace(text, static gap => gap.Value.Count(c => c == '\n') > 2 ? "\n\n" : "\n");
    }

    // Only tags that feeds contain: «5 < 7» and «<в>» are text.
    [GeneratedRegex("</?(?<name>p|br|strong|em|ul|ol|li|b|i|u|s|a|span|font|div|h[1-6]|table|tr|td|hr|script|style)(\\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex("[ \\t]*\\n[ \\t\\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Gaps();
}
