namespace ListingEngine.Core.Text;

/// <summary>A price as people write it: «5,2 млн», «35 т.р./мес», «12 500 000 ₽», «£1.2m», «349.000 €».</summary>
/// <param name="Amount">In whole units of its currency.</param>
/// <param name="Currency">Three letters of ISO 4217, when the text tells it.</param>
/// <param name="Period">For what time, when the text tells it.</param>
/// <param name="PerMetre">A price of one square metre, not of the whole.</param>
public sealed record MoneyText(decimal Amount, string? Currency, MoneyPeriod? Period, bool PerMetre)
{
    // Longer than any price with its explanations; what is longer is prose.
    private const int Longest = 200;

    private static readonly (string Word, decimal Times)[] Multipliers =
    [
        ("миллиард", 1e9m), ("млрд", 1e9m), ("миллион", 1e6m), ("млн", 1e6m), ("million", 1e6m), ("mln", 1e6m), ("mio", 1e6m),
        ("тысяч", 1e3m), ("тыс", 1e3m), ("т.р", 1e3m), ("т. р", 1e3m), ("т.руб", 1e3m), ("т.", 1e3m), ("тр", 1e3m), ("т ", 1e3m), ("tys", 1e3m),
        ("кк", 1e6m), ("к", 1e3m), ("k", 1e3m), ("m", 1e6m), ("м", 1e6m),
    ];

    private static readonly (string Word, string Code)[] Currencies =
    [
        ("₽", "RUB"), ("руб", "RUB"), ("rub", "RUB"), ("rur", "RUB"), ("т.р", "RUB"), ("т. р", "RUB"), ("тр/", "RUB"), ("€", "EUR"), ("eur", "EUR"),
        ("евро", "EUR"), ("£", "GBP"), ("gbp", "GBP"), ("zł", "PLN"), ("pln", "PLN"), ("грн", "UAH"), ("uah", "UAH"), ("₴", "UAH"),
        ("zar", "ZAR"), ("usd", "USD"), ("долл", "USD"), ("$", "USD"), ("₸", "KZT"), ("kzt", "KZT"), ("byn", "BYN"),
    ];

    private static readonly (string Word, MoneyPeriod Period)[] Periods =
    [
        ("мес", MoneyPeriod.Month), ("month", MoneyPeriod.Month), ("pcm", MoneyPeriod.Month), ("miesi", MoneyPeriod.Month),
        ("/mo", MoneyPeriod.Month), ("міс", MoneyPeriod.Month), ("сут", MoneyPeriod.Day), ("ночь", MoneyPeriod.Day), ("день", MoneyPeriod.Day),
        ("night", MoneyPeriod.Day), ("daily", MoneyPeriod.Day), ("day", MoneyPeriod.Day), ("год", MoneyPeriod.Year), ("year", MoneyPeriod.Year),
        ("annum", MoneyPeriod.Year), ("annual", MoneyPeriod.Year),
    ];

    private static readonly string[] Metres = ["/м²", "/ м²", "за м²", "за кв", "/кв", "/m²", "/ m²", "/m2", "/м2", "per sq", "/sq"];

    /// <summary>The first price of the text; null when it tells none.</summary>
    public static MoneyText? Read(string? text)
    {
        if (text is null || text.Length > Longest || NumberInText.Next(text) is not { } number) return null;
        var rest = text.AsSpan(number.End).TrimStart();
        var times = Times(rest);
        var amount = times is { } t ? number.AsFraction * t : number.Value;
        return amount > 0 ? new(amount, CurrencyIn(text), PeriodIn(text), Holds(text, Metres)) : null;
    }

    /// <summary>The currency that a word or sign means.</summary>
    public static string? CurrencyIn(string text)
    {
        foreach (var (word, code) in Currencies)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return code;
        return LoneRouble(text) ? "RUB" : null;
    }

    /// <summary>The time a rent is asked for, in any of the words for it.</summary>
    public static MoneyPeriod? PeriodIn(string text)
    {
        foreach (var (word, period) in Periods)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return period;
        return null;
    }

    // The short ones end there («5 м», but not «5 метров» or «5 м²»).
    private static decimal? Times(ReadOnlySpan<char> rest)
    {
        foreach (var (word, times) in Multipliers)
        {
            if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            if (word.Length > 2 || word[^1] is '.' or ' ' || rest.Length == word.Length || !char.IsLetterOrDigit(rest[word.Length]) && rest[word.Length] != '²') return times;
        }

        return null;
    }

    // «5000 р.», «5000р/мес»: the letter by itself, behind a digit or a blank.
    private static bool LoneRouble(string text)
    {
        for (var at = 0; (at = text.IndexOf('р', at)) >= 0; at++)
        {
            var before = at > 0 && (char.IsAsciiDigit(text[at - 1]) || char.IsWhiteSpace(text[at - 1]));
            if (before && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))) return true;
        }

        return false;
    }

    private static bool Holds(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
