using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>What an object costs, as its client may know it.</summary>
/// <param name="Text">«12 500 000 ₽», «60 000 ₽ в месяц» or «Цена по запросу».</param>
/// <param name="PerMetre">«230 000 ₽ за м²»; null where it says nothing.</param>
/// <param name="Change">«Цена изменилась с 12 ноября: было … → стало …»; null when it did not.</param>
public sealed record SheetPrice(string Text, string? PerMetre, string? Change)
{
    internal static SheetPrice Of(PropertyObject o, PresentationItem item, TimeZoneInfo zone, SheetWords words)
    {
        if (!item.ShowPrice || o.Price is not { } price) return new(words.Say("Цена по запросу", "Price on request"), null, null);
        var change = item.PriceThen is { } then && then != price
            ? string.Concat(words.Say("Цена изменилась с ", "The price has changed since "), words.Day(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(item.Since, zone).DateTime)),
                words.Say(": было ", ": it was "), words.Money(then, o.Currency), words.Say(" → стало ", " → it is "), words.Money(price, o.Currency))
            : null;
        return new(words.Money(price, o.Currency) + Unit(o.PriceUnit, words) + Period(o, words), PerMetreOf(o, price, words), change);
    }

    private static string? PerMetreOf(PropertyObject o, decimal price, SheetWords words) =>
        o is { Deal: Deal.Sale, PriceUnit: PriceUnit.Whole, TotalArea: >= 1 and var area } && o.Kind is not (ObjectKind.Room or ObjectKind.Bed or ObjectKind.FlatShare)
            ? words.Money(Math.Round(price / area), o.Currency) + Unit(PriceUnit.SquareMetre, words) : null;

    private static string Unit(PriceUnit unit, SheetWords words) => unit switch
    {
        PriceUnit.SquareMetre => words.Say(" за м²", " per m²"),
        PriceUnit.Sotka => words.Say(" за сотку", " per sotka"),
        PriceUnit.Hectare => words.Say(" за гектар", " per hectare"),
        _ => "",
    };

    private static string Period(PropertyObject o, SheetWords words) => (o.Deal, o.PricePeriod) switch
    {
        (Deal.Sale, _) => "",
        (_, PricePeriod.Year) => words.Say(" в год", " a year"),
        (_, PricePeriod.Day) or (Deal.DailyRent, null) => words.Say(" в сутки", " a day"),
        _ => words.Say(" в месяц", " a month"),
    };
}
