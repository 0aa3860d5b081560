using System.Globalization;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Avito's counts: small numbers, and words for «so many or more», which are read as the least number they mean.</summary>
internal static class AvitoNumbers
{
    private static readonly string[] Small = [.. Enumerable.Range(0, 200).Select(n => n.ToString(CultureInfo.InvariantCulture))];

    public static string Word(int number) =>
        number >= 0 && number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number below <paramref name="most"/>, then the word for the rest; null below one or without such a word.</summary>
    public static string? Word(int? number, int most, string? more) => number switch
    {
        null or < 1 => null,
        { } n when n < most => Word(n),
        _ => more,
    };

    /// <summary>«8+», «10 и более», «4 и больше» and «> 9» too.</summary>
    public static int? Read(string text)
    {
        if (Numbers.ReadWhole(text) is { } number) return number;
        var digits = 0;
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        while (start + digits < text.Length && char.IsAsciiDigit(text[start + digits])) digits++;
        const int most = 10_000;
        var counted = text.AsSpan(start, digits);
        if (!int.TryParse(counted, NumberStyles.None, CultureInfo.InvariantCulture, out var least) || least > most) return null;
        var before = text.AsSpan(0, start).Trim();
        var after = text.AsSpan(start + digits).Trim();
        if (before is ">" && after.IsEmpty) return least + 1;
        return before.IsEmpty && (after is "+" or "и более" or "и больше" or "или более") ? least : null;
    }
}
