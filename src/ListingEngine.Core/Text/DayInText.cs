namespace ListingEngine.Core.Text;

/// <summary>A day in words: «21:42, 25 февраля 2019», «25 лютого 2019».</summary>
public static class DayInText
{
    private const int Longest = 200;

    // Beginnings, for both languages decline their months.
    private static readonly string[][] Months =
    [
        ["январ", "січ"], ["феврал", "лют"], ["март", "берез"], ["апрел", "квіт"], ["мая", "май", "трав"], ["июн", "черв"],
        ["июл", "лип"], ["август", "серп"], ["сентябр", "верес"], ["октябр", "жовт"], ["ноябр", "листопад"], ["декабр", "груд"],
    ];

    /// <summary>The first day told with its month and year, at midnight UTC; null when there is none.</summary>
    public static DateTimeOffset? Find(string? text)
    {
        if (text is null || text.Length > Longest) return null;
        var words = text.Split([' ', ',', '\u00a0', '.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 1; i + 1 < words.Length; i++)
            if (Month(words[i]) is { } month && Whole(words[i - 1]) is { } day && Whole(words[i + 1]) is >= 1990 and <= 2100 and var year
                && day >= 1 && day <= DateTime.DaysInMonth(year, month)) return new(year, month, day, 0, 0, 0, TimeSpan.Zero);
        return null;
    }

    private static int? Month(string word)
    {
        var at = Array.FindIndex(Months, m => m.Any(b => word.StartsWith(b, StringComparison.OrdinalIgnoreCase)));
        return at < 0 ? null : at + 1;
    }

    private static int? Whole(string word) => word.Length <= 4 ? Numbers.ReadWhole(word) : null;
}
