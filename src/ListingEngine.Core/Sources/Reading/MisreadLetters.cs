namespace ListingEngine.Core.Sources.Reading;

/// <summary>Tells text whose letters are whole, but of another encoding: «РџСЂРѕРґР°СЋ» and «Ðåñïóáëèêà».</summary>
internal static class MisreadLetters
{
    private const int Fewest = 20;
    private const int LeastShare = 3;
    private const int ShortestRun = 4;

    public static bool In(string text)
    {
        var (pairs, runs, run, letters) = (0, 0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsLetter(c) && c > '\u007f') letters++;
            // UTF-8 read as windows-1251 or windows-1252: each letter became two, the first of which is one of two.
            if (c is 'Р' or 'С' or 'Ð' or 'Ñ' && i + 2 < text.Length && text[i + 2] is 'Р' or 'С' or 'Ð' or 'Ñ') pairs++;
            // windows-1251 read as windows-1252: whole words of letters that elsewhere stand alone.
            run = c is >= 'À' and <= 'ÿ' ? run + 1 : 0;
            if (run == ShortestRun) runs += ShortestRun;
            else if (run > ShortestRun) runs++;
        }

        return pairs >= Fewest && pairs * LeastShare > letters || runs >= Fewest && runs * LeastShare > letters;
    }
}
