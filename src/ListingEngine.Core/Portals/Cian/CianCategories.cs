using System.Collections.Frozen;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Which category of the portal an object belongs to, and what a category means.</summary>
internal static class CianCategories
{
    private const int Deals = 3;

    private static readonly (CianCategory Category, string Word, ObjectKind Kind, Deal Deal)[] Table =
    [
        (CianCategory.FlatSale, "flatSale", ObjectKind.Flat, Deal.Sale),
        (CianCategory.NewFlatSale, "newBuildingFlatSale", ObjectKind.Flat, Deal.Sale),
        (CianCategory.RoomSale, "roomSale", ObjectKind.Room, Deal.Sale),
        (CianCategory.FlatShareSale, "flatShareSale", ObjectKind.FlatShare, Deal.Sale),
        (CianCategory.FlatRent, "flatRent", ObjectKind.Flat, Deal.LongRent),
        (CianCategory.RoomRent, "roomRent", ObjectKind.Room, Deal.LongRent),
        (CianCategory.BedRent, "bedRent", ObjectKind.Bed, Deal.LongRent),
        (CianCategory.DailyFlatRent, "dailyFlatRent", ObjectKind.Flat, Deal.DailyRent),
        (CianCategory.DailyRoomRent, "dailyRoomRent", ObjectKind.Room, Deal.DailyRent),
        (CianCategory.DailyBedRent, "dailyBedRent", ObjectKind.Bed, Deal.DailyRent),
        (CianCategory.HouseSale, "houseSale", ObjectKind.House, Deal.Sale),
        (CianCategory.CottageSale, "cottageSale", ObjectKind.Cottage, Deal.Sale),
        (CianCategory.TownhouseSale, "townhouseSale", ObjectKind.Townhouse, Deal.Sale),
        (CianCategory.HouseShareSale, "houseShareSale", ObjectKind.HousePart, Deal.Sale),
        (CianCategory.HouseRent, "houseRent", ObjectKind.House, Deal.LongRent),
        (CianCategory.CottageRent, "cottageRent", ObjectKind.Cottage, Deal.LongRent),
        (CianCategory.TownhouseRent, "townhouseRent", ObjectKind.Townhouse, Deal.LongRent),
        (CianCategory.HouseShareRent, "houseShareRent", ObjectKind.HousePart, Deal.LongRent),
        (CianCategory.DailyHouseRent, "dailyHouseRent", ObjectKind.House, Deal.DailyRent),
        (CianCategory.LandSale, "landSale", ObjectKind.Land, Deal.Sale),
        (CianCategory.OfficeSale, "officeSale", ObjectKind.Office, Deal.Sale),
        (CianCategory.OfficeRent, "officeRent", ObjectKind.Office, Deal.LongRent),
        (CianCategory.FreeSale, "freeAppointmentObjectSale", ObjectKind.FreePurpose, Deal.Sale),
        (CianCategory.FreeRent, "freeAppointmentObjectRent", ObjectKind.FreePurpose, Deal.LongRent),
        (CianCategory.RetailSale, "shoppingAreaSale", ObjectKind.Retail, Deal.Sale),
        (CianCategory.RetailRent, "shoppingAreaRent", ObjectKind.Retail, Deal.LongRent),
        (CianCategory.WarehouseSale, "warehouseSale", ObjectKind.Warehouse, Deal.Sale),
        (CianCategory.WarehouseRent, "warehouseRent", ObjectKind.Warehouse, Deal.LongRent),
        (CianCategory.IndustrySale, "industrySale", ObjectKind.Production, Deal.Sale),
        (CianCategory.IndustryRent, "industryRent", ObjectKind.Production, Deal.LongRent),
        (CianCategory.BuildingSale, "buildingSale", ObjectKind.Building, Deal.Sale),
        (CianCategory.BuildingRent, "buildingRent", ObjectKind.Building, Deal.LongRent),
        (CianCategory.CommercialLandSale, "commercialLandSale", ObjectKind.CommercialLand, Deal.Sale),
        (CianCategory.CommercialLandRent, "commercialLandRent", ObjectKind.CommercialLand, Deal.LongRent),
        (CianCategory.GarageSale, "garageSale", ObjectKind.Garage, Deal.Sale),
        (CianCategory.GarageRent, "garageRent", ObjectKind.Garage, Deal.LongRent),
        (CianCategory.GarageSale, "garageSale", ObjectKind.ParkingPlace, Deal.Sale),
        (CianCategory.GarageRent, "garageRent", ObjectKind.ParkingPlace, Deal.LongRent),
        (CianCategory.BusinessSale, "businessSale", ObjectKind.Business, Deal.Sale),
        (CianCategory.BusinessRent, "businessRent", ObjectKind.Business, Deal.LongRent),
    ];

    private static readonly CianCategory[] ByKind = Spread();

    private static readonly FrozenDictionary<CianCategory, string> Words =
        Table.DistinctBy(line => line.Category).ToFrozenDictionary(line => line.Category, line => line.Word);

    private static readonly FrozenDictionary<string, string> Schemas =
        Words.Where(w => w.Key != CianCategory.BusinessRent).ToFrozenDictionary(w => w.Value, w => $"cian/categories/{w.Value}.xsd");

    private static readonly FrozenDictionary<string, (CianCategory Category, ObjectKind Kind, Deal Deal)> Meanings =
        Table.DistinctBy(line => line.Word).ToFrozenDictionary(
            line => line.Word, line => (line.Category, line.Kind, line.Deal), StringComparer.OrdinalIgnoreCase);

    public static CianCategory Of(PropertyObject o) =>
        o is { Kind: ObjectKind.Flat, Deal: Deal.Sale, Market: Market.NewBuilding } ? CianCategory.NewFlatSale : Of(o.Kind, o.Deal);

    /// <summary>None when the portal has no category that we write for it.</summary>
    public static CianCategory Of(ObjectKind kind, Deal deal)
    {
        var at = (int)kind * Deals + (int)deal;
        return (uint)deal < Deals && (uint)at < (uint)ByKind.Length ? ByKind[at] : CianCategory.None;
    }

    public static bool IsIn(this PropertyObject o, CianCategory group) => (Of(o) & group) != 0;

    public static Func<PropertyObject, bool> In(CianCategory group) => o => (Of(o) & group) != 0;

    public static string? Word(CianCategory category) => Words.GetValueOrDefault(category);

    /// <summary>What the category says, or null when it is not known. A garage may turn out to be a parking place.</summary>
    public static (ObjectKind Kind, Deal Deal, Market Market)? Meaning(string word) =>
        Meanings.TryGetValue(word, out var meaning)
            ? (meaning.Kind, meaning.Deal, meaning.Category == CianCategory.NewFlatSale ? Market.NewBuilding : Market.Secondary)
            : null;

    /// <summary>The schema of a category that we write, spelt as the portal does; null for any other word.</summary>
    public static string? Schema(string? word) => word is null ? null : Schemas.GetValueOrDefault(word);

    private static CianCategory[] Spread()
    {
        var spread = new CianCategory[Enum.GetValues<ObjectKind>().Length * Deals];
        foreach (var (category, _, kind, deal) in Table)
            if (category is not (CianCategory.NewFlatSale or CianCategory.BusinessRent)) spread[(int)kind * Deals + (int)deal] = category;
        return spread;
    }
}
