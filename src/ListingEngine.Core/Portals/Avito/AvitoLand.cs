using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of land, garages and parking places.</summary>
internal static class AvitoLand
{
    private const string Settlement = "Поселений (ИЖС)";
    private const string Agricultural = "Сельхозназначения (СНТ, ДНП)";
    private const string PrivateFarm = "Личное подсобное хозяйство (ЛПХ)";
    private const string Industrial = "Промназначения";

    /// <summary>Avito's only word for commercial land is «Промназначения», so our two kinds of land meet in one element.</summary>
    public static AvitoElement ObjectType { get; } = AvitoElement.Choice("ObjectType", "attributes.landStatus", Type, ReadType);

    public static AvitoElement LandArea { get; } = AvitoHouses.LandArea;

    public static AvitoElement GarageSubtype { get; } = AvitoElement
        .Word("ObjectSubtype", o => o.Attributes.Material, AvitoWords.GarageType)
        .OnlyWhen(o => o.Kind == ObjectKind.Garage);

    public static AvitoElement ParkingPlaceSubtype { get; } = AvitoElement
        .Word("ObjectSubtype", o => o.Attributes.GaragePlacement, AvitoWords.ParkingPlaceType)
        .OnlyWhen(o => o.Kind == ObjectKind.ParkingPlace);

    public static AvitoElement Secured { get; } = AvitoElement.Flag("Secured", o => o.Attributes.HasSecurity);

    /// <summary>Whole metres from 10 to 30 and one word for all above (D23); cut down, never up.</summary>
    public static AvitoElement GarageSquare { get; } = AvitoElement.Choice("Square", "totalArea", o => o.TotalArea switch
    {
        >= 31 => "> 30",
        >= 10 and { } area => AvitoNumbers.Word((int)area),
        _ => null,
    }, (o, text) => (o.TotalArea = Numbers.Read(text) ?? AvitoNumbers.Read(text)) is not null);

    public static bool IsIndustrial(PropertyObject o) =>
        o.Attributes is { LandStatus: LandStatus.Industrial }
            or { LandStatus: null or LandStatus.Other, LandCategory: LandCategory.Industry };

    private static string? Type(PropertyObject o)
    {
        if (o.Kind == ObjectKind.CommercialLand) return IsIndustrial(o) ? Industrial : null;
        return o.Attributes switch
        {
            { LandStatus: LandStatus.IndividualHousing } => Settlement,
            { LandStatus: LandStatus.Gardening or LandStatus.Horticulture or LandStatus.DachaPartnership or LandStatus.Farm }
                => Agricultural,
            { LandStatus: LandStatus.PrivateFarm } => PrivateFarm,
            { LandStatus: LandStatus.Industrial } => null,
            { LandCategory: LandCategory.Settlements } => Settlement,
            { LandCategory: LandCategory.Agricultural } => Agricultural,
            _ => null,
        };
    }

    private static bool ReadType(PropertyObject o, string text)
    {
        var word = text.ToLower(CultureInfo.InvariantCulture);
        var a = o.Attributes;
        if (word.StartsWith("посел", StringComparison.Ordinal))
            (a.LandStatus, a.LandCategory) = (LandStatus.IndividualHousing, LandCategory.Settlements);
        else if (word.StartsWith("сельхоз", StringComparison.Ordinal)) a.LandCategory = LandCategory.Agricultural;
        else if (word.StartsWith("личное", StringComparison.Ordinal)) a.LandStatus = LandStatus.PrivateFarm;
        else if (word.StartsWith("пром", StringComparison.Ordinal)) a.LandCategory = LandCategory.Industry;
        else return false;
        return true;
    }
}
