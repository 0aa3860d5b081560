using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements that we only read: older spellings, retired places, what is not confirmed enough to be sent.</summary>
internal static class AvitoLegacy
{
    public static FeedElement[] All { get; } =
    [
        AvitoElement.Options("BalconyOrLoggia", "attributes.balconies", [.. BalconyWords]).Feed,
        AvitoElement.Choice("Bathroom", "attributes.combinedBathrooms", Nothing, ReadBathroom).Feed,
        AvitoElement.Options("SSAdditionally", "attributes.hasFurniture",
            AvitoOption.Mark("Мебель", o => o.Attributes.HasFurniture),
            AvitoOption.Mark("Бытовая техника", o => o.Attributes.HasBuiltInAppliances),
            AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
            AvitoOption.Mark("Гардеробная", o => o.Attributes.HasDressingRoom),
            AvitoOption.Mark("Панорамные окна", o => o.Attributes.HasPanoramicWindows)).Feed,
        AvitoElement.Options("CurrentTenants", "attributes.isOccupied",
            AvitoOption.Mark("Помещение занято", o => o.Attributes.IsOccupied)).Feed,
        AvitoElement.Flag("PlaceIsRented", o => o.Attributes.IsOccupied).Feed,
        AvitoElement.Text("RenterName", o => o.Attributes.RenterName, 200).Feed,
        AvitoElement.Number("RenterMonthPayment", o => o.Attributes.RenterPayment, 0, decimal.MaxValue).Feed,
        AvitoElement.Number("PaymentIndexation", o => o.Attributes.RentIndexation, 0, 100).Feed,
        AvitoElement.Number("PercentOfTrade", o => o.Attributes.PercentOfTrade, 0, 100).Feed,
        AvitoElement.Choice("RentContractExpireDate", "attributes.rentExpires", Nothing,
            (o, text) => (o.Attributes.RentExpires = AvitoDates.Read(text)) is not null).Feed,
        AvitoElement.Text("CadastralNumber", o => o.Attributes.CadastralNumber, 100).Feed,
        AvitoElement.Choice("NumTax", "attributes.taxOffice", Nothing,
            (o, text) => (o.Attributes.TaxOffice = Numbers.ReadWhole(text)) is not null).Feed,
        AvitoElement.Text("Region", o => o.Address.Region, 200).Feed,
        AvitoElement.Text("City", o => o.Address.Locality, 200).Feed,
        AvitoElement.Text("District", o => o.Address.SubLocality, 200).Feed,
        AvitoElement.Choice("Street", "address.line", Nothing, ReadStreet).Feed,
        AvitoElement.Choice("Subway", "metro", Nothing, ReadMetro).Feed,
        AvitoElement.Choice("DistanceToCity", "attributes.highwayDistance", Nothing,
            (o, text) => (o.Attributes.HighwayDistance = Numbers.Read(text)) is not null).Feed,
        AvitoElement.Text("DirectionRoad", o => o.Attributes.Highway, 200).Feed,
    ];

    private static AvitoOption[] BalconyWords =>
    [
        new("Балкон", static _ => false, o => o.Attributes.Balconies = Math.Max(1, o.Attributes.Balconies ?? 0)),
        new("Лоджия", static _ => false, o => o.Attributes.Loggias = Math.Max(1, o.Attributes.Loggias ?? 0)),
        new("Нет", static _ => false, o => (o.Attributes.Balconies, o.Attributes.Loggias) = (0, 0)),
    ];

    private static string? Nothing(PropertyObject o) => null;

    // «Несколько» is at least two of an untold kind.
    private static bool ReadBathroom(PropertyObject o, string text)
    {
        switch (LookAlikes.Fold(text))
        {
            case "совмещенный": o.Attributes.CombinedBathrooms ??= 1; break;
            case "раздельный": o.Attributes.SeparateBathrooms ??= 1; break;
            case "несколько": o.Attributes.Bathrooms ??= 2; break;
            case "в доме": o.Attributes.Toilet ??= IndoorsOrOutdoors.Indoors; break;
            case "на улице": o.Attributes.Toilet ??= IndoorsOrOutdoors.Outdoors; break;
            default: return false;
        }

        return true;
    }

    private static bool ReadStreet(PropertyObject o, string text)
    {
        if (o.Address.Line?.Contains(text, StringComparison.OrdinalIgnoreCase) == true) return true;
        if (o.Address.Line is not null) return false;
        o.Address.Line = text;
        return true;
    }

    private static bool ReadMetro(PropertyObject o, string text)
    {
        o.Metro.Add(new() { Name = text });
        return true;
    }
}
