using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianCommercialWords;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Plots, what leads to them, and what stands on them.</summary>
internal static class CianSuburbanLines
{
    public static readonly FeedElement[] Plot =
    [
        FeedElement.Block("Land",
            FeedElement.Number("Area", o => o.LandArea),
            // Our plots are in sotkas whatever the source told; the reader has looked at the unit before.
            new FeedElement("AreaUnitType", "landArea", static (_, w) => w.Element("AreaUnitType", "sotka"), static (_, node) =>
                node.Text is "sotka" or "hectare").For(static o => o.LandArea is not null),
            FeedElement.Word("Status", o => o.Attributes.LandStatus, CianWords.LandStatuses).For(In(Suburban)),
            FeedElement.Word("Status", o => o.Attributes.LandCategory, LandCategories).For(In(CommercialLand)),
            YesNo("PossibleToChangeStatus", o => o.Attributes.LandStatusChangeable).For(In(CommercialLand)),
            FeedElement.Word("Type", o => o.Attributes.LandTenure, Tenures).For(In(Built)),
            FeedElement.Word("PermittedLandUse", o => o.Attributes.LandStatus, CianWords.PermittedUses).OnlyRead(),
            FeedElement.Word("PermittedLandUseType", o => o.Attributes.LandStatus, CianWords.PermittedUses).OnlyRead())
            .For(static o => o.LandArea > 0 && o.IsIn(Suburban | Built | CommercialLand)),
        FeedElement.Word("PermittedUseType", o => o.Attributes.PermittedUse, CianCommercialWords.PermittedUses).For(In(CommercialLand)),

        // The portal's own spelling.
        YesNo("PossibleToChangePermitedUseType", o => o.Attributes.PermittedUseChangeable).For(In(CommercialLand)),
        YesNo("HasEncumbrances", o => o.Attributes.HasEncumbrances).For(In(CommercialLand)),
        FeedElement.Block("Electricity",
            FeedElement.Word("LocationType", o => o.Attributes.ElectricityPlace, Places),
            YesNo("PossibleToConnect", o => o.Attributes.ElectricityConnectable),
            FeedElement.Number("Power", o => o.Attributes.ElectricPower)).For(In(CommercialLand)),
        FeedElement.Block("Gas",
            FeedElement.Word("Type", o => o.Attributes.GasKind, CianWords.Gases).For(In(SuburbanSale)),
            FeedElement.Word("LocationType", o => o.Attributes.GasPlace, Places).For(In(CommercialLand)),
            YesNo("PossibleToConnect", o => o.Attributes.GasConnectable).For(In(CommercialLand)),
            FeedElement.Number("Capacity", o => o.Attributes.GasCapacity).For(In(CommercialLand)),
            FeedElement.Word("PressureType", o => o.Attributes.GasPressure, Pressures).For(In(CommercialLand))),
        FeedElement.Block("Drainage",
            FeedElement.Word("LocationType", o => o.Attributes.SeweragePlace, Places).For(In(CommercialLand)),
            YesNo("PossibleToConnect", o => o.Attributes.SewerageConnectable).For(In(CommercialLand)),
            FeedElement.Number("Capacity", o => o.Attributes.SewerageCapacity).For(In(CommercialLand)),
            FeedElement.Word("Type", o => o.Attributes.SewerageKind, CianWords.Drainages).For(In(SuburbanSale)),
            FeedElement.Word("Type", o => o.Attributes.SewerageKind, CianCommercialWords.Drainages).For(In(CommercialLand))),
        FeedElement.Block("Water",
            FeedElement.Word("SuburbanWaterType", o => o.Attributes.WaterKind, CianWords.Waters).For(In(SuburbanSale)),
            FeedElement.Word("LocationType", o => o.Attributes.WaterPlace, Places).For(In(CommercialLand)),
            YesNo("PossibleToConnect", o => o.Attributes.WaterConnectable).For(In(CommercialLand)),
            FeedElement.Number("Capacity", o => o.Attributes.WaterCapacity).For(In(CommercialLand)),
            FeedElement.Word("Type", o => o.Attributes.WaterKind, CianCommercialWords.Waters).For(In(CommercialLand))),
        FeedElement.Word("DrivewayType", o => o.Attributes.Driveway, Driveways).For(In(CommercialLand)),
        YesNo("IsLandWithContract", o => o.Attributes.IsLandWithContract).OnlyRead(),
        FeedElement.Block("House",
            FeedElement.Word("Condition", o => o.Attributes.HouseCondition, CianWords.HouseConditions),
            YesNo("HasTerrace", o => o.Attributes.HasTerrace),
            YesNo("HasCellar", o => o.Attributes.HasCellar)).OnlyRead(),
        FeedElement.Word("Condition", o => o.Attributes.HouseCondition, CianWords.HouseConditions).OnlyRead(),
    ];

    public static readonly FeedElement Garage = FeedElement.Block("Garage",
        new FeedElement("Type", "attributes.garageKind", static (o, w) => w.Element("Type", GarageType(o)), ReadGarageType),
        FeedElement.Word("GarageType", o => o.Attributes.GarageConstruction, GarageConstructions)
            .For(static o => o.Kind == ObjectKind.Garage),
        FeedElement.Word("Material", o => o.Attributes.Material, GarageMaterials).For(static o => o.Kind == ObjectKind.Garage),
        FeedElement.Word("Status", o => o.Attributes.GarageOwnership, GarageOwnerships)).For(In(CianCategory.Garage));

    public static readonly FeedElement[] Comforts =
    [
        YesNo("HasBathhouse", o => o.Attributes.HasSauna).For(In(Houses)),
        YesNo("HasGarage", o => o.Attributes.HasGarage).For(In(Houses)),
        YesNo("HasPool", o => o.Attributes.HasPool).For(In(Houses)),
        YesNo("HasElectricity", o => o.Attributes.HasElectricity).For(In(SuburbanSale | CianCategory.Garage)),
        YesNo("HasWater", o => o.Attributes.HasWater).For(In(SuburbanSale | CianCategory.Garage)),
        YesNo("HasGas", o => o.Attributes.HasGas).For(In(SuburbanSale)),
        YesNo("HasDrainage", o => o.Attributes.HasSewerage).For(In(SuburbanSale)),
        YesNo("HasSecurity", o => o.Attributes.HasSecurity).For(In(SuburbanSale)),
        YesNo("HasHeating", o => o.Attributes.HasHeating).For(In(CianCategory.Garage)),
        YesNo("HasExtinguishingSystem", o => o.Attributes.HasExtinguishing).For(In(CianCategory.Garage)),
    ];

    private static string GarageType(PropertyObject o) =>
        o.Kind == ObjectKind.ParkingPlace ? "parkingPlace" : o.Attributes.GarageKind == GarageKind.Box ? "box" : "garage";

    // "parkingPlace" has made the object one before the vocabulary is read.
    private static bool ReadGarageType(PropertyObject o, FeedNode node)
    {
        o.Attributes.GarageKind = node.Text switch { "box" => GarageKind.Box, "garage" => GarageKind.Garage, _ => o.Attributes.GarageKind };
        return node.Text is "box" or "garage" or "parkingPlace";
    }
}
