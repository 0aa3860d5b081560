using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Which of our objects the portal has words for, and which of its tables they follow.</summary>
internal static class YandexKinds
{
    public const string House = "дом";
    public const string HouseWithLot = "дом с участком";
    public const string Garage = "гараж";
    public const string Commercial = "коммерческая";

    public static Words<ObjectKind> Residential { get; } = new(
        (ObjectKind.Flat, "квартира"), (ObjectKind.Flat, "flat"),
        (ObjectKind.Room, "комната"), (ObjectKind.Room, "room"),
        (ObjectKind.House, House), (ObjectKind.House, "house"), (ObjectKind.House, HouseWithLot), (ObjectKind.House, "house with lot"),
        (ObjectKind.HousePart, "часть дома"),
        (ObjectKind.Townhouse, "таунхаус"), (ObjectKind.Townhouse, "townhouse"),
        (ObjectKind.Duplex, "дуплекс"), (ObjectKind.Duplex, "duplex"),
        (ObjectKind.Cottage, "коттедж"), (ObjectKind.Cottage, "cottage"),
        (ObjectKind.Dacha, "дача"),
        (ObjectKind.Land, "участок"), (ObjectKind.Land, "lot"), (ObjectKind.Land, "земельный участок"),
        (ObjectKind.Garage, Garage), (ObjectKind.Garage, "garage"));

    public static Words<ObjectKind> CommercialTypes { get; } = new(
        (ObjectKind.Office, "office"), (ObjectKind.Retail, "retail"), (ObjectKind.Warehouse, "warehouse"),
        (ObjectKind.Production, "manufacturing"), (ObjectKind.FreePurpose, "free purpose"), (ObjectKind.Catering, "public catering"),
        (ObjectKind.Hotel, "hotel"), (ObjectKind.CarService, "auto repair"), (ObjectKind.Business, "business"),
        (ObjectKind.CommercialLand, "land"), (ObjectKind.LegalAddress, "legal address"));

    public static Words<YandexGarageType> GarageTypes { get; } = new(
        (YandexGarageType.Garage, Garage), (YandexGarageType.Garage, "garage"), (YandexGarageType.Box, "бокс"),
        (YandexGarageType.Box, "box"),
        (YandexGarageType.ParkingPlace, "машиноместо"), (YandexGarageType.ParkingPlace, "parking place"),
        (YandexGarageType.ParkingPlace, "машино-место"));

    /// <summary>The same types as further uses, in the order in which they are written.</summary>
    public static readonly (ObjectKind Kind, CommercialUses Use)[] Uses =
    [
        (ObjectKind.Office, CommercialUses.Office), (ObjectKind.Retail, CommercialUses.Retail),
        (ObjectKind.Warehouse, CommercialUses.Warehouse), (ObjectKind.Production, CommercialUses.Production),
        (ObjectKind.FreePurpose, CommercialUses.FreePurpose), (ObjectKind.Catering, CommercialUses.Catering),
        (ObjectKind.Hotel, CommercialUses.Hotel), (ObjectKind.CarService, CommercialUses.CarService),
        (ObjectKind.Business, CommercialUses.Business), (ObjectKind.CommercialLand, CommercialUses.Land),
        (ObjectKind.LegalAddress, CommercialUses.LegalAddress),
    ];

    public static bool Takes(ObjectKind kind) => kind == ObjectKind.ParkingPlace || Residential.Has(kind) || CommercialTypes.Has(kind);

    public static bool IsGarage(PropertyObject o) => o.Kind.IsGarageLike();

    public static bool IsCommercial(PropertyObject o) => CommercialTypes.Has(o.Kind);

    /// <summary>Commercial, but not land: it stands in a building.</summary>
    public static bool IsPremises(PropertyObject o) => IsCommercial(o) && o.Kind != ObjectKind.CommercialLand;

    /// <summary>The kinds that the rows of warehouses are for.</summary>
    public static bool IsStorage(PropertyObject o) => o.Kind is ObjectKind.Warehouse or ObjectKind.Production;

    public static bool IsFlat(PropertyObject o) => o.Kind is ObjectKind.Flat or ObjectKind.Room;

    public static bool IsHouse(PropertyObject o) => o.Kind.IsHouseLike();

    public static bool IsCountry(PropertyObject o) => o.Kind == ObjectKind.Land || o.Kind.IsHouseLike();

    public static bool IsSale(PropertyObject o) => o.Deal == Deal.Sale;

    public static bool IsRent(PropertyObject o) => o.Deal != Deal.Sale;

    /// <summary>The table of new buildings: sale only, and of these kinds only (P3).</summary>
    public static bool IsNew(PropertyObject o) => o.Market == Market.NewBuilding && o.Deal == Deal.Sale
        && o.Kind is ObjectKind.Flat or ObjectKind.House or ObjectKind.Townhouse;

    /// <summary>The tables of the secondary market and of rent.</summary>
    public static bool IsUsed(PropertyObject o) => !IsNew(o);

    public static bool IsStudio(PropertyObject o) => o.Kind == ObjectKind.Flat && o.Attributes.IsStudio == true;

    public static bool IsOpenPlan(PropertyObject o) => o.Kind == ObjectKind.Flat && o.Attributes.IsOpenPlan == true;

    /// <summary>A plain house changes its word when a plot belongs to it.</summary>
    public static string? Category(PropertyObject o) => o.Kind switch
    {
        ObjectKind.House => YandexAreas.IsArea(o.LandArea) ? HouseWithLot : House,
        ObjectKind.ParkingPlace => Garage,
        _ when IsCommercial(o) => Commercial,
        _ => Residential.Write(o.Kind),
    };

    public static YandexGarageType GarageType(PropertyObject o) =>
        o.Kind == ObjectKind.ParkingPlace ? YandexGarageType.ParkingPlace
        : o.Attributes.GarageKind == GarageKind.Box ? YandexGarageType.Box : YandexGarageType.Garage;
}
