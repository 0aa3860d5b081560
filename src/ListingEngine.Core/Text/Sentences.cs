namespace ListingEngine.Core.Text;

/// <summary>Texts cut and begun as people would.</summary>
public static class Sentences
{
    /// <summary>
    /// The text within the limit, cut at the end of a sentence, else of a line or word; never through a character pair.
    /// </summary>
    /// <param name="most">Most UTF-16 characters.</param>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        if (most <= 0) return "";
        // One character more: where a blank follows, the sentence or word before it is whole.
        var window = text.AsSpan(0, most + 1);
        var least = most / 2;
        var at = EndOfSentence(window);
        if (at < least) at = window.LastIndexOf('\n');
        if (at < least) at = window.LastIndexOf(' ');
        if (at < least) at = char.IsHighSurrogate(window[most - 1]) ? most - 1 : most;
        return window[..at].TrimEnd().ToString();
    }

    /// <summary>The word as it stands within a sentence; abbreviations such as «ПМЖ» and «3D-тур» keep their letters.</summary>
    public static string Uncapitalize(string word) =>
        word.Length > 1 && char.IsUpper(word[0]) && (char.IsLower(word[1]) || word[1] == ' ') ? char.ToLowerInvariant(word[0]) + word[1..] : word;

    /// <summary>The text as it stands where a sentence begins.</summary>
    public static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    private static int EndOfSentence(ReadOnlySpan<char> text)
    {
        for (var i = text.Length - 1; i > 0; i--)
            if (char.IsWhiteSpace(text[i]) && text[i - 1] is '.' or '!' or '?' or '…') return i;
        return -1;
    }
}
