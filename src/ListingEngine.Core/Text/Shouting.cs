namespace ListingEngine.Core.Text;

/// <summary>Finds texts that shout: words in capitals, rows of exclamation marks.</summary>
public static class Shouting
{
    private const string Marks = "!!!";

    // ЖК, МКАД and ЕГРН are spelled so: it takes some long words, and a share of the text.
    private const int ShortestWord = 4;
    private const int FewestLetters = 20;
    private const double MostShare = 0.15;

    /// <summary>The first thing that shouts; null when nothing does.</summary>
    public static string? Find(string? text)
    {
        if (text is null) return null;
        var (letters, loud, first) = (0, 0, default(Range?));
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var capitals = true;
            for (; at < text.Length && char.IsLetter(text[at]); at++) capitals &= char.IsUpper(text[at]);
            letters += at - start;
            if (!capitals || at - start < ShortestWord) continue;
            loud += at - start;
            first ??= start..at;
        }

        if (first is { } word && loud >= FewestLetters && loud > letters * MostShare) return text[word];
        return text.Contains(Marks, StringComparison.Ordinal) ? Marks : null;
    }
}
