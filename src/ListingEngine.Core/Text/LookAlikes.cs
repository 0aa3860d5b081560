namespace ListingEngine.Core.Text;

/// <summary>
/// Latin letters that stand for Cyrillic ones in hand-written words: Yandex's own help spells «cотка» and «ИЖC» with Latin letters
/// (feeds-schemas/yandex/SOURCE.md, section on units), so feeds contain both.
/// </summary>
public static class LookAlikes
{
    private const string Latin = "aceopxyk";
    private const string Cyrillic = "асеорхук";
    private const string LatinCapitals = "ABCEHKMOPTX";
    private const string CyrillicCapitals = "авсенкмортх";

    /// <summary>The word as one may compare it: lower case, Cyrillic where any letter is Cyrillic, «ё» as «е», spaces single.</summary>
    public static string Fold(string word)
    {
        var cyrillic = word.AsSpan().IndexOfAnyInRange('Ѐ', 'ӿ') >= 0;
        var folded = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        var gap = false;
        foreach (var c in word)
        {
            if (char.IsWhiteSpace(c))
            {
                gap = length > 0;
                continue;
            }

            if (gap) folded[length++] = ' ';
            gap = false;
            folded[length++] = Fold(c, cyrillic);
        }

        return length == word.Length && folded.SequenceEqual(word) ? word : folded[..length].ToString();
    }

    private static char Fold(char c, bool cyrillic) => c switch
    {
        >= 'А' and <= 'Я' => (char)(c + 'а' - 'А'),
        'ё' or 'Ё' => 'е',
        >= 'a' and <= 'z' when cyrillic && Latin.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at => Cyrillic[at],
        >= 'A' and <= 'Z' when cyrillic && LatinCapitals.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at => CyrillicCapitals[at],
        >= 'A' and <= 'Z' => (char)(c + 'a' - 'A'),
        < 'Ѐ' when c < '\u0080' => c,
        _ => char.ToLowerInvariant(c),
    };
}
