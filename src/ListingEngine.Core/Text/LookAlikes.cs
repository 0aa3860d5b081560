namespace ListingEngine.Core.Text;

/// <summary>
/// Latin letters that stand for Cyrillic ones in hand-written words: Yandex's own help spells «cотка» and «ИЖC» with Latin letters
/// (feeds-schemas/yandex/SOURCE.md, section on units), so feeds contain both.
/// </summary>
public static class LookAlikes
{
    private const string Latin = "aceopxykABCEHKMOPTX";
    private const string Cyrillic = "асеорхукАВСЕНКМОРТХ";

    /// <summary>The word as one may compare it: lower case, Cyrillic where any letter is Cyrillic, «ё» as «е», spaces single.</summary>
    public static string Fold(string word)
    {
        var folded = string.Join(' ', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Any(c => c is >= 'Ѐ' and <= 'ӿ')) folded = ToCyrillic(folded);
        return folded.ToLowerInvariant().Replace('ё', 'е');
    }

    private static string ToCyrillic(string word) => string.Create(word.Length, word, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var at = Latin.IndexOf(source[i], StringComparison.Ordinal);
            span[i] = at < 0 ? source[i] : Cyrillic[at];
        }
    });
}
