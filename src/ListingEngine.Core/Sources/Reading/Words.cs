using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Words that sites use for what we keep as names of our own.</summary>
internal static class Words
{
    private static readonly (string Word, Deal Deal)[] DealWords =
    [
        ("посуточно", Deal.DailyRent), ("daily", Deal.DailyRent), ("сниму", Deal.LongRent), ("сда", Deal.LongRent), ("аренд", Deal.LongRent), ("оренд", Deal.LongRent),
        ("снять", Deal.LongRent), ("rent", Deal.LongRent), ("to let", Deal.LongRent), ("wynaj", Deal.LongRent), ("affitto", Deal.LongRent), ("alquiler", Deal.LongRent),
        ("miete", Deal.LongRent), ("huur", Deal.LongRent), ("прода", Deal.Sale), ("продаж", Deal.Sale), ("купить", Deal.Sale), ("sale", Deal.Sale), ("buy", Deal.Sale),
        ("sprzeda", Deal.Sale), ("vendita", Deal.Sale), ("venta", Deal.Sale), ("kauf", Deal.Sale), ("koop", Deal.Sale), ("resale", Deal.Sale),
    ];

    private static readonly (string Word, ObjectKind Kind)[] KindWords =
    [
        ("доля", ObjectKind.FlatShare), ("таунхаус", ObjectKind.Townhouse), ("townhouse", ObjectKind.Townhouse), ("дуплекс", ObjectKind.Duplex), ("duplex", ObjectKind.Duplex),
        ("коттедж", ObjectKind.Cottage), ("дача", ObjectKind.Dacha), ("часть дома", ObjectKind.HousePart), ("студи", ObjectKind.Flat), ("квартир", ObjectKind.Flat), ("flat", ObjectKind.Flat),
        ("apartment", ObjectKind.Flat), ("appart", ObjectKind.Flat), ("wohnung", ObjectKind.Flat), ("mieszkani", ObjectKind.Flat), ("kawalerka", ObjectKind.Flat), ("trilocale", ObjectKind.Flat),
        ("bilocale", ObjectKind.Flat), ("condo", ObjectKind.Flat), ("комнат", ObjectKind.Room), ("house", ObjectKind.House), ("dom ", ObjectKind.House), ("дом", ObjectKind.House), ("будин", ObjectKind.House),
        ("участ", ObjectKind.Land), ("гараж", ObjectKind.Garage), ("машиномест", ObjectKind.ParkingPlace), ("офис", ObjectKind.Office), ("склад", ObjectKind.Warehouse),
    ];

    private static readonly (string Word, SellerKind Kind)[] SellerWords =
    [
        ("застройщик", SellerKind.Developer), ("developer", SellerKind.Developer), ("без посредник", SellerKind.Owner), ("собственник", SellerKind.Owner), ("хозяин", SellerKind.Owner),
        ("частн", SellerKind.Owner), ("приватн", SellerKind.Owner), ("owner", SellerKind.Owner), ("private", SellerKind.Owner), ("агент", SellerKind.Agent), ("агенція", SellerKind.Agent),
        ("риелтор", SellerKind.Agent), ("риэлтор", SellerKind.Agent), ("бизнес", SellerKind.Agent), ("бізнес", SellerKind.Agent), ("посредник", SellerKind.Agent), ("agen", SellerKind.Agent), ("business", SellerKind.Agent),
    ];

    public static Deal? DealIn(string text) => Find(DealWords, text);

    public static ObjectKind? KindIn(string text) => Find(KindWords, text);

    public static SellerKind? SellerIn(string text) => Find(SellerWords, text);

    public static PricePeriod? PeriodIn(string text) => Period(MoneyText.PeriodIn(text));

    public static PricePeriod? Period(MoneyPeriod? told) => told switch
    {
        MoneyPeriod.Day => PricePeriod.Day,
        MoneyPeriod.Month => PricePeriod.Month,
        MoneyPeriod.Year => PricePeriod.Year,
        _ => null,
    };

    private static T? Find<T>((string Word, T Value)[] words, string text) where T : struct
    {
        foreach (var (word, value) in words)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return value;
        return null;
    }
}
