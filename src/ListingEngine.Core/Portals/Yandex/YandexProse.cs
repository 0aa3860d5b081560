using System.Buffers;
using System.Net;
using System.Text;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>
/// Descriptions. The portal's text knows one tag, the line break (Y1); feeds contain others, and entities escaped twice.
/// <see cref="Plain"/> makes text of them and leaves plain text as it is: both the writer and the reader hold on to that.
/// </summary>
internal static class YandexProse
{
    public const string Break = "<br>";

    private const int LongestTag = 300;
    private const int LongestEntity = 10;

    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. "<&\r", .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "br", "p", "div", "ul", "ol", "li", "tr", "table", "tbody", "td", "th", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
        "b", "strong", "i", "em", "u", "s", "a", "span", "font", "img", "small", "big", "sup", "sub", "center", "pre", "code", "script",
        "style",
    };

    private static readonly HashSet<string> Lines = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "ul", "ol", "li", "tr", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote",
    };

    /// <summary>Writes nothing when nothing is told.</summary>
    public static void Write(FeedWriter writer, string name, string? text)
    {
        var plain = FeedWriter.Told(Plain(text));
        if (plain.IsEmpty) return;
        writer.Start(name);
        foreach (var range in plain.Split('\n'))
        {
            if (range.Start.Value > 0) writer.Escaped(Break);
            writer.Escaped(plain[range]);
        }

        writer.End(name);
    }

    /// <summary>How many characters the portal will count: a line end is sent as a tag.</summary>
    public static int Length(string? text)
    {
        var plain = FeedWriter.Told(Plain(text));
        return plain.Length + plain.Count('\n') * (Break.Length - 1);
    }

    /// <summary>The text without tags and entities, its lines ended by \n. Plain text comes back unchanged.</summary>
    public static string? Plain(string? text)
    {
        if (text is null || text.AsSpan().IndexOfAny(Suspicious) < 0) return text;
        var plain = new StringBuilder(text.Length);
        var broken = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                plain.Append(c).Append(text[++i]);
                broken = false;
                continue;
            }

            if (c == '\r') c = i + 1 < text.Length && text[i + 1] == '\n' ? text[++i] : '\n';
            if (IsForbidden(c)) continue;
            // A break tag at the end of a line is one line end, not two.
            if (c == '\n' && broken) continue;
            broken = Take(plain, c) || broken && c == ' ';
        }

        return plain.ToString().Trim();
    }

    // What a character completes is judged against what already stands, so that nothing taken out can make up a new tag. True for a break.
    private static bool Take(StringBuilder plain, char c)
    {
        plain.Append(c);
        if (c == ';' && Entity(plain) is { } decoded) return Take(plain, decoded);
        return c == '>' && Tag(plain);
    }

    private static bool IsForbidden(char c) => char.IsSurrogate(c) || c >= '\uFFFE' || c < ' ' && c is not ('\t' or '\n');

    private static char? Entity(StringBuilder plain)
    {
        var from = LastIndexOf(plain, '&', LongestEntity);
        if (from < 0) return null;
        var entity = plain.ToString(from, plain.Length - from);
        var text = WebUtility.HtmlDecode(entity);
        if (text.Length != 1 || IsForbidden(text[0])) return null;
        plain.Length = from;
        return text[0];
    }

    private static bool Tag(StringBuilder plain)
    {
        var from = LastIndexOf(plain, '<', LongestTag);
        if (from < 0) return false;
        var at = from + 1;
        if (plain[at] == '/') at++;
        var end = at;
        while (char.IsAsciiLetterOrDigit(plain[end])) end++;
        if (plain[end] is not (' ' or '/' or '>' or '\t' or '\n')) return false;
        var name = plain.ToString(at, end - at);
        if (!Tags.Contains(name)) return false;
        plain.Length = from;
        var breaks = name.Equals("br", StringComparison.OrdinalIgnoreCase);
        if (breaks || Lines.Contains(name) && plain.Length > 0 && plain[^1] != '\n') plain.Append('\n');
        return breaks;
    }

    private static int LastIndexOf(StringBuilder plain, char c, int within)
    {
        for (var i = plain.Length - 2; i >= 0 && i >= plain.Length - within; i--)
            if (plain[i] == c) return i;
        return -1;
    }
}
