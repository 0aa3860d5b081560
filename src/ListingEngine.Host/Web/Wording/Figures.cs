using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Web.Wording;

/// <summary>Numbers as people of a language write them, the same on every machine.</summary>
internal static class Figures
{
    /// <summary>A number never breaks over a line, so its spaces do not.</summary>
    public const string Space = RussianNumbers.Space;

    private static readonly NumberFormatInfo English = new() { NegativeSign = "−" };

    /// <summary>12 500</summary>
    public static string Count(long number, string language) => number.ToString("N0", Of(language));

    /// <summary>54,3 without trailing zeros.</summary>
    public static string Number(decimal number, string language) => number.ToString("#,##0.##", Of(language));

    /// <summary>12 500 000 ₽</summary>
    public static string Price(decimal price, Currency currency, string language)
    {
        var number = Number(price, language);
        return (currency, language) switch
        {
            (Currency.Rub, "ru") => $"{number}{Space}₽",
            (Currency.Rub, _) => $"₽{number}",
            (Currency.Usd, "ru") => $"{number}{Space}$",
            (Currency.Usd, _) => $"${number}",
            (Currency.Eur, "ru") => $"{number}{Space}€",
            _ => $"€{number}",
        };
    }

    /// <summary>−82 %</summary>
    public static string Share(double share, string language) =>
        Math.Round(share * 100).ToString("N0", Of(language)) + (language == "ru" ? $"{Space}%" : "%");

    private static NumberFormatInfo Of(string language) => language == "ru" ? RussianNumbers.Format : English;
}
