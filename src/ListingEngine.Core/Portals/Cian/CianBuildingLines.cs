using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianCommercialWords;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The block about the building.</summary>
internal static class CianBuildingLines
{
    private const CianCategory OwnParking = Office | Stores | CianCategory.Building;

    private static readonly string[] Quarters = ["first", "second", "third", "fourth"];

    private static readonly (HeatingKinds, string)[] CommercialHeatings =
        [(HeatingKinds.Autonomous, "autonomous"), (HeatingKinds.Central, "central")];

    public static readonly FeedElement Building = FeedElement.Block("Building",
        TextOnce("Name", o => o.Attributes.BuildingName).For(In(City | Houses | Built | Business)),
        CianElements.Text("Name", o => o.Attributes.GarageName).For(In(CianCategory.Garage)),
        FeedElement.Whole("FloorsCount", o => o.Floors).For(In(City | Houses | Built | Business)),
        new FeedElement("TotalArea", "totalArea", static (o, w) => w.Element("TotalArea", Area(o)), ReadArea).For(In(Built | Business)),
        FeedElement.Whole("BuildYear", o => o.Attributes.BuiltYear).For(In(City & ~NewFlatSale | Houses | Office | Stores)),
        Word("MaterialType", o => o.Attributes.Material, CianWords.CityMaterials, CianWords.AnyMaterials).For(In(City | Office)),
        Word("MaterialType", o => o.Attributes.Material, CianWords.HouseMaterials, CianWords.AnyMaterials).For(In(Houses)),
        FeedElement.Block("MaterialTypes", FeedElement.Word("MaterialType", o => o.Attributes.Material, CianWords.AnyMaterials)).OnlyRead(),
        CianElements.Text("Series", o => o.Attributes.BuildingSeries).For(In(City & ~NewFlatSale)),
        FeedElement.Number("CeilingHeight", o => o.Attributes.CeilingHeight).For(In(City | Built | Business)),
        FeedElement.Whole("PassengerLiftsCount", o => o.Attributes.PassengerLifts).For(In(City)),
        FeedElement.Whole("CargoLiftsCount", o => o.Attributes.FreightLifts).For(In(City)),
        YesNo("HasGarbageChute", o => o.Attributes.HasRubbishChute).For(In(City & ~NewFlatSale)),
        Heating(CianWords.HouseHeatings).For(In(Houses)),
        Heating([.. CommercialHeatings, .. CianWords.HouseHeatings, (HeatingKinds.Boiler, "boiler"), (HeatingKinds.Other, "other")])
            .For(In(Retail)),
        Heating(CommercialHeatings).For(In(Built & ~Retail | Business)),
        FeedElement.Block("Parking",
            OneOf("Type", o => o.Attributes.Parking, CianWords.Parkings).For(In(City | Commercial)),
            FeedElement.Whole("PlacesCount", o => o.Attributes.ParkingPlaces).For(In(OwnParking)),
            FeedElement.Number("PriceMonthly", o => o.Attributes.ParkingPlacePrice).For(In(OwnParking)),
            Fixed("Currency", "rur", static o => o.IsIn(OwnParking) && o.Attributes.ParkingPlacePrice is not null),
            YesNo("IsFree", o => o.Attributes.ParkingIsFree).For(In(OwnParking))),
        new FeedElement("Type", "attributes.cianBuildingType", static (o, w) => w.Element("Type", Type(o)), ReadType).For(In(Built)),
        FeedElement.Word("HouseLineType", o => o.Attributes.HouseLine, HouseLines).For(In(Retail | CianCategory.Building)),
        FeedElement.Word("ClassType", o => o.Attributes.OfficeClass, Classes).For(In(Office | Retail | Industry | CianCategory.Building)),
        FeedElement.Word("ClassType", o => o.Attributes.OfficeClass, StoreClasses).For(In(Warehouse)),
        CianElements.Text("Developer", o => o.Attributes.Developer).For(In(Built)),
        CianElements.Text("ManagementCompany", o => o.Attributes.ManagementCompany).For(In(Built)),
        FeedElement.Word("VentilationType", o => o.Attributes.Ventilation, Ventilations).For(In(Built)),
        FeedElement.Word("ConditioningType", o => o.Attributes.Conditioning, Conditionings).For(In(Premises)),
        CianEquipment.Extinguishing.For(In(Built)),
        CianEquipment.OneExtinguishing,
        CianEquipment.Lifts.For(In(Retail | Stores | CianCategory.Building)),
        FeedElement.Word("StatusType", o => o.Attributes.BuildingState, States).For(In(Built)),
        FeedElement.Word("AccessType", o => o.Attributes.Access, Accesses).For(In(Office)),
        CianEquipment.Cranes.For(In(Stores)),
        FeedElement.Word("GatesType", o => o.Attributes.Gates, Gates).For(In(Stores)),
        CianElements.Text("ColumnGrid", o => o.Attributes.ColumnGrid).For(In(Stores)),
        FeedElement.Word("WorkingDaysType", o => o.Attributes.WorkingDays, CianCommercialWords.WorkingDays).For(In(Retail)),
        CianEquipment.OpeningHours.For(In(Retail)),
        CianElements.Text("Tenants", o => o.Attributes.AnchorTenants).For(In(Retail)),
        CianInfrastructure.Block,
        FeedElement.Block("Deadline",
            new FeedElement("Quarter", "attributes.readyQuarter",
                static (o, w) => w.Element("Quarter", o.Attributes.ReadyQuarter is >= 1 and <= 4 and var q ? Quarters[q - 1] : null),
                static (o, node) => (o.Attributes.ReadyQuarter = Quarter(node.Text)) is not null),
            FeedElement.Whole("Year", o => o.Attributes.BuiltYear),
            new FeedElement("IsComplete", "attributes.buildingState",
                static (o, w) => w.Element("IsComplete",
                    o.Attributes.BuildingState is { } state ? state == BuildingState.HandedOver ? "true" : "false" : null),
                static (o, node) =>
                {
                    if (Flags.Read(node.Text) is not { } complete) return false;
                    o.Attributes.BuildingState = complete ? BuildingState.HandedOver : BuildingState.Unfinished;
                    return true;
                })).For(In(NewFlatSale)));

    /// <summary>For a whole building the object's own area is the building's.</summary>
    public static decimal? Area(PropertyObject o) => o.Attributes.BuildingArea ?? (o.Kind == ObjectKind.Building ? o.TotalArea : null);

    /// <summary>The portal's word for the building: its own kept word first, else ours translated.</summary>
    public static string? Type(PropertyObject o) =>
        CianText.Told(o.Attributes.CianBuildingType) is { } type && BuildingTypes.Contains(type)
            ? type
            : Buildings.Write(o.Attributes.CommercialBuilding);

    private static int? Quarter(string word) => Array.IndexOf(Quarters, word) is >= 0 and var at ? at + 1 : null;

    private static bool ReadArea(PropertyObject o, FeedNode node)
    {
        if (Numbers.Read(node.Text) is not { } area) return false;
        o.Attributes.BuildingArea = area;
        if (o.Kind == ObjectKind.Building) o.TotalArea ??= area;
        return true;
    }

    private static bool ReadType(PropertyObject o, FeedNode node)
    {
        if (!BuildingTypes.Contains(node.Text)) return false;
        o.Attributes.CianBuildingType = node.Text;
        o.Attributes.CommercialBuilding = Buildings.Read(node.Text);
        return true;
    }

    private static FeedElement Heating((HeatingKinds, string)[] words)
    {
        var known = OneOf("HeatingType", o => o.Attributes.Heating, words);
        return known with
        {
            Write = (o, w) =>
            {
                var before = w.Length;
                known.Write(o, w);
                if (w.Length == before && o.Attributes.HasHeating == false) w.Element("HeatingType", "no");
            },
            Read = (o, node) =>
            {
                if (node.Text != "no") return known.Read(o, node);
                o.Attributes.HasHeating = false;
                return true;
            },
        };
    }
}
