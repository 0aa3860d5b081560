using System.Buffers;
using System.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>A text as it will stand in the feed: without what XML forbids, without blanks around it, not longer than Avito takes.</summary>
internal static class AvitoText
{
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    /// <summary>The text as it is written; null when nothing would be left of it.</summary>
    public static string? Written(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        var clean = text.AsSpan().IndexOfAny(Suspicious) < 0 ? text.Trim() : Clean(text).Trim();
        return clean.Length == 0 ? null : clean;
    }

    public static bool Told(string? text) => Written(text) is not null;

    /// <summary>Cut at the end of a sentence, else of a word.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var head = text.AsSpan(0, most);
        var sentence = head.LastIndexOfAny(".!?…\n");
        if (sentence > most / 2) return text[..(sentence + 1)].TrimEnd();
        var word = head.LastIndexOfAny(' ', '\n');
        if (word > most / 2) return text[..word].TrimEnd();
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd();
    }

    /// <summary>An address of the web that can be written and read back without change.</summary>
    public static bool IsLink(string? text)
    {
        const int most = 2000;
        if (text is null || text.Length > most) return false;
        if (!IsWeb(text)) return false;
        foreach (var c in text)
            if (char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') return false;
        return true;
    }

    private static bool IsWeb(string text) =>
        text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r') clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else if (!Suspicious.Contains(c)) clean.Append(c);
        }

        return clean.ToString();
    }
}
