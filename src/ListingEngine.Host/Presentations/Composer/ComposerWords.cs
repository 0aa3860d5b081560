using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Presentations.Composer;

/// <summary>How the composer names presentations and objects.</summary>
internal static class ComposerWords
{
    public static string Title(long id, string? title, PageText text) => title ?? text.Say("Pres.Untitled", id);

    /// <summary>«Квартира, 2 комн., 54,3 м², 5/9 эт.»</summary>
    public static string What(PropertyObject o, PageText text)
    {
        string[] parts =
        [
            text.Word(o.Kind),
            o.Rooms is > 0 and var rooms ? text.Say("Pres.Rooms", rooms) : "",
            o.TotalArea is { } total ? text.Say("Pres.Metres", Figures.Number(total, text.Language)) : "",
            o.LandArea is { } land ? text.Say("Pres.Sotkas", Figures.Number(land, text.Language)) : "",
            o.Floor is { } floor ? text.Say("Pres.Floor", o.Floors is { } floors ? $"{floor}/{floors}" : $"{floor}") : "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    /// <summary>«12 500 000 ₽», «65 000 ₽ за месяц».</summary>
    public static string Price(PropertyObject o, PageText text)
    {
        if (o.Price is not { } price) return text["Pres.NoPrice"];
        string[] parts =
        [
            Figures.Price(price, o.Currency, text.Language),
            o.PriceUnit == PriceUnit.Whole ? "" : Small(text.Word(o.PriceUnit)),
            o.Deal != Deal.Sale && o.PricePeriod is { } period ? Small(text.Word(period)) : "",
        ];
        return string.Join(' ', parts.Where(p => p.Length > 0));
    }

    public static string Place(PropertyObject o, PageText text) => o.Address.Whole() is { Length: > 0 } whole ? whole : text["Pres.NoAddress"];

    /// <summary>«4 мин 20 с».</summary>
    public static string Time(int seconds, PageText text) =>
        seconds < 60 ? text.Say("Pres.Seconds", seconds) : text.Say("Pres.Minutes", seconds / 60, seconds % 60);

    private static string Small(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
