using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>How numbers are written, and what follows them.</summary>
internal static class FieldUnits
{
    private const string Space = RussianNumbers.Space;

    private static readonly string[] Months = ["месяц", "месяца", "месяцев"];

    // What is counted, by the field's name in the API.
    private static readonly FrozenDictionary<string, string[]> Nouns = new Dictionary<string, string>
    {
        ["rooms"] = "комната|комнаты|комнат",
        ["floors"] = "этаж|этажа|этажей",
        ["photoCount"] = "фотография|фотографии|фотографий",
        ["attributes.passengerLifts"] = "пассажирский лифт|пассажирских лифта|пассажирских лифтов",
        ["attributes.freightLifts"] = "грузовой лифт|грузовых лифта|грузовых лифтов",
        ["attributes.parkingPlaces"] = "место на парковке|места на парковке|мест на парковке",
        ["attributes.guestParkingPlaces"] = "гостевое место|гостевых места|гостевых мест",
        ["attributes.phoneLines"] = "телефонная линия|телефонные линии|телефонных линий",
        ["attributes.waterPipes"] = "мокрая точка|мокрые точки|мокрых точек",
        ["attributes.escalators"] = "эскалатор|эскалатора|эскалаторов",
        ["attributes.travelators"] = "траволатор|траволатора|траволаторов",
        ["attributes.telphers"] = "тельфер|тельфера|тельферов",
        ["attributes.workplaces"] = "рабочее место|рабочих места|рабочих мест",
        ["attributes.workplacesInRoom"] = "место в кабинете|места в кабинете|мест в кабинете",
        ["attributes.roomsOffered"] = "комната|комнаты|комнат",
        ["attributes.balconies"] = "балкон|балкона|балконов",
        ["attributes.loggias"] = "лоджия|лоджии|лоджий",
        ["attributes.combinedBathrooms"] = "совмещённый санузел|совмещённых санузла|совмещённых санузлов",
        ["attributes.separateBathrooms"] = "раздельный санузел|раздельных санузла|раздельных санузлов",
        ["attributes.bathrooms"] = "санузел|санузла|санузлов",
        ["attributes.bedrooms"] = "спальня|спальни|спален",
        ["attributes.beds"] = "кровать|кровати|кроватей",
        ["attributes.sleepingPlaces"] = "спальное место|спальных места|спальных мест",
        ["attributes.guests"] = "гость|гостя|гостей",
    }.ToFrozenDictionary(n => n.Key, n => n.Value.Split('|'));

    public static string Format(Unit unit, bool isWhole) => unit switch
    {
        Unit.Year => "0",
        Unit.None => isWhole ? "0" : "0.######",
        _ => "#,##0.##",
    };

    public static Func<decimal, PropertyObject, string>? After(string name, Unit unit) => (name, unit) switch
    {
        ("price", _) => (_, o) => Currency(o) + Per(o.PriceUnit) + Per(o),
        ("pricePerMetre", _) => (_, o) => Currency(o) + Per(PriceUnit.SquareMetre) + Per(o),
        ("floor", _) => (_, o) => o.Floors is { } floors ? string.Create(RussianNumbers.Format, $"/{floors}{Space}эт.") : $"{Space}эт.",
        (_, Unit.Month) => (number, _) => Counted(number, Months),
        _ when Nouns.TryGetValue(name, out var forms) => (number, _) => Counted(number, forms),
        _ when Sign(unit) is { } sign => (_, _) => sign,
        _ => null,
    };

    private static string? Sign(Unit unit) => unit switch
    {
        Unit.SquareMetre => $"{Space}м²",
        Unit.Sotka => $"{Space}сот.",
        Unit.Metre => $"{Space}м",
        Unit.Kilometre => $"{Space}км",
        Unit.Percent => $"{Space}%",
        Unit.Rouble => $"{Space}₽",
        Unit.RoublePerMonth => $"{Space}₽ в месяц",
        Unit.Year => $"{Space}г.",
        Unit.Kilowatt => $"{Space}кВт",
        Unit.Tonne => $"{Space}т",
        Unit.CubicMetrePerHour => $"{Space}м³/ч",
        Unit.CubicMetrePerDay => $"{Space}м³/сут",
        _ => null,
    };

    // 3 комнаты, 1,5 месяца.
    private static string Counted(decimal number, string[] forms) =>
        Space + (number == decimal.Truncate(number) ? forms[Plural.RussianForm((long)(number % 100))] : forms[1]);

    private static string Currency(PropertyObject o) => o.Currency switch { Objects.Currency.Usd => $"{Space}$", Objects.Currency.Eur => $"{Space}€", _ => $"{Space}₽" };

    private static string Per(PriceUnit unit) => unit switch
    {
        PriceUnit.SquareMetre => " за м²",
        PriceUnit.Sotka => " за сотку",
        PriceUnit.Hectare => " за гектар",
        _ => "",
    };

    private static string Per(PropertyObject o) => (o.Deal, o.PricePeriod) switch
    {
        (Deal.Sale, _) => "",
        (_, PricePeriod.Year) => " в год",
        (_, PricePeriod.Day) or (Deal.DailyRent, null) => " в сутки",
        _ => " в месяц",
    };
}
