using System.Buffers;
using System.Collections.Frozen;

namespace ListingEngine.Core.Text;

/// <summary>Finds what leads away from a text: links, bare domains, e-mails, names in messengers.</summary>
public static class LinksInText
{
    private const int ShortestName = 5;

    private static readonly SearchValues<string> Openings = SearchValues.Create(["http://", "https://", "www."], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Spelled = SearchValues.Create([" точка ру", " точка рф", " точка ком"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Domains = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "ru", "рф", "com", "su", "org", "net", "info", "biz", "me", "online", "site", "pro", "club", "by", "kz", "ua");

    /// <summary>The first link or domain as it stands there; null when there is none.</summary>
    public static string? FindLink(string? text)
    {
        if (text is null) return null;
        if (text.AsSpan().IndexOfAny(Openings) is >= 0 and var opening) return Word(text, opening);
        if (text.AsSpan().IndexOfAny(Spelled) is > 0 and var spelled) return $"{Word(text, spelled - 1)} {Word(text, spelled + 1)} {Word(text, text.IndexOf(' ', spelled + 1) + 1)}";
        for (var dot = text.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = text.IndexOf('.', dot + 1))
            if (IsDomain(text, dot)) return Word(text, dot);
        return null;
    }

    /// <summary>The first e-mail as it stands there; null when there is none.</summary>
    public static string? FindEmail(string? text)
    {
        if (text is null) return null;
        for (var at = Sign(text, 0); at >= 0; at = Sign(text, at + 1))
            if (at > 0 && char.IsAsciiLetterOrDigit(text[at - 1]) && at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[at + 1])) return Word(text, at);
        return null;
    }

    /// <summary>The first name in a messenger, such as <c>@agent_anna</c>; null when there is none.</summary>
    public static string? FindName(string? text)
    {
        if (text is null) return null;
        for (var at = Sign(text, 0); at >= 0; at = Sign(text, at + 1))
        {
            var end = at + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_')) end++;
            if (end - at > ShortestName && char.IsAsciiLetter(text[at + 1]) && !(at > 0 && char.IsLetterOrDigit(text[at - 1]))) return text[at..end];
        }

        return null;
    }

    private static int Sign(string text, int from) => text.IndexOf('@', from);

    // «example.ru», but neither «кв.м» nor the end of an e-mail.
    private static bool IsDomain(string text, int dot)
    {
        var end = dot + 1;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        if (end == dot + 1 || end < text.Length && char.IsDigit(text[end]) || !Domains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text.AsSpan((dot + 1)..end))) return false;
        var start = dot;
        while (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '-' or '.' or '_')) start--;
        return dot - start > 0 && char.IsLetterOrDigit(text[dot - 1]) && !(start > 0 && text[start - 1] == '@');
    }

    private static string Word(string text, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && IsPart(text[start - 1])) start--;
        while (end < text.Length && IsPart(text[end])) end++;
        return text[start..end].Trim('.', ',', ';', ':', '!', '?', '(', ')', '«', '»', '"');
    }

    private static bool IsPart(char c) => !char.IsWhiteSpace(c) && c is not ('<' or '>');
}
