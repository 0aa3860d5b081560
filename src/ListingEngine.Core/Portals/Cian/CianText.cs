using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Texts as the portal takes them; each function leaves its own result alone, so that reading and writing agree.</summary>
internal static partial class CianText
{
    // Nested markup deeper than this is no description; what is left of it loses its angle brackets.
    private const int MostPasses = 4;

    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c)]);

    private static readonly SearchValues<char> Markup = SearchValues.Create("<&");

    /// <summary>What is left of a text in XML, trimmed; null when nothing is.</summary>
    public static string? Told(string? text)
    {
        if (text is null) return null;
        if (MayBeUnwritable(text)) text = Writable(text);
        text = text.Trim();
        return text.Length == 0 ? null : text;
    }

    public static bool IsTold(string? text) => Told(text) is not null;

    /// <summary>The description as it is sent: plain, and without ampersands, which the portal takes in no form (D23).</summary>
    public static string? Description(string? text) => Plain(text) is { } plain ? WithoutAmpersands(plain) : null;

    /// <summary>HTML as text: the portal strips tags, and so do we, keeping the ends of lines.</summary>
    public static string? Plain(string? html)
    {
        if (Told(html) is not { } text || !text.AsSpan().ContainsAny(Markup)) return Told(html);
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var before = text;
            text = Told(WebUtility.HtmlDecode(Inline().Replace(LineEnd().Replace(text, "\n"), ""))) ?? "";
            if (text == before) return Told(text);
        }

        return Told(text.Replace("<", "", StringComparison.Ordinal));
    }

    private static string WithoutAmpersands(string text) =>
        !text.Contains('&') ? text : string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var apart = (i == 0 || char.IsWhiteSpace(source[i - 1])) && (i == source.Length - 1 || char.IsWhiteSpace(source[i + 1]));
            span[i] = source[i] != '&' ? source[i] : apart ? 'и' : '+';
        }
    });

    // Three searches over ranges are several times faster than one over a set of two thousand characters.
    private static bool MayBeUnwritable(ReadOnlySpan<char> text) =>
        text.ContainsAny(Controls) || text.ContainsAnyInRange('\uD800', '\uDFFF') || text.ContainsAny('\uFFFE', '\uFFFF');

    private static string Writable(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : '\0';
            if (c == '\r' && next != '\n') kept.Append('\n');
            else if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next)) kept.Append(c).Append(text[++i]);
            else if (!Controls.Contains(c) && c is not ((>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')) kept.Append(c);
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"<br(?:\s[^<>]*)?/?>|</(?:p|div|li|tr|h[1-6])\s*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LineEnd();

    [GeneratedRegex(@"</?(?:p|div|li|ul|ol|b|strong|i|em|u|s|span|a|h[1-6]|hr|font|table|tr|td|small|big|img|script|style)(?:\s[^<>]*)?/?>",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inline();
}
