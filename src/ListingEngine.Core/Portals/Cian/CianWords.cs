using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The portal's dictionaries for dwellings and for every deal.</summary>
internal static class CianWords
{
    // "rub" and "RUR" stand in real feeds; the schema has only "rur". Case is forgiven by Words.
    public static readonly Words<Currency> Currencies = new(
        (Currency.Rub, "rur"), (Currency.Rub, "rub"), (Currency.Usd, "usd"), (Currency.Eur, "eur"));

    public static readonly Words<Renovation> Repairs = new(
        (Renovation.Cosmetic, "cosmetic"), (Renovation.Designer, "design"), (Renovation.Euro, "euro"), (Renovation.None, "no"),
        (Renovation.Rough, "no"), (Renovation.PreFine, "no"), (Renovation.Whitebox, "no"));

    public static readonly Words<Renovation> Decorations = new(
        (Renovation.None, "without"), (Renovation.Rough, "rough"), (Renovation.PreFine, "preFine"), (Renovation.Whitebox, "preFine"),
        (Renovation.Fine, "fine"), (Renovation.Finished, "fine"), (Renovation.Turnkey, "fine"),
        (Renovation.FineWithFurniture, "fineWithFurniture"));

    private static readonly (BuildingMaterial, string)[] HouseMaterialWords =
    [
        (BuildingMaterial.AerocreteBlock, "aerocreteBlock"), (BuildingMaterial.GasBlock, "aerocreteBlock"),
        (BuildingMaterial.Boards, "boards"), (BuildingMaterial.Brick, "brick"), (BuildingMaterial.FoamConcreteBlock, "foamConcreteBlock"),
        (BuildingMaterial.GasSilicateBlock, "gasSilicateBlock"), (BuildingMaterial.Monolith, "monolith"),
        (BuildingMaterial.BrickMonolith, "monolithBrick"), (BuildingMaterial.Wireframe, "wireframe"), (BuildingMaterial.Wood, "wood"),
        (BuildingMaterial.Timber, "wood"), (BuildingMaterial.Log, "wood"), (BuildingMaterial.GluedTimber, "wood"),
    ];

    private static readonly (BuildingMaterial, string)[] CityMaterialWords =
    [
        .. HouseMaterialWords, (BuildingMaterial.Block, "block"), (BuildingMaterial.Old, "old"), (BuildingMaterial.Panel, "panel"),
        (BuildingMaterial.Stalin, "stalin"),
    ];

    public static readonly Words<BuildingMaterial> HouseMaterials = new(HouseMaterialWords);

    public static readonly Words<BuildingMaterial> CityMaterials = new(CityMaterialWords);

    /// <summary>With the words of a newer list that nobody confirmed.</summary>
    public static readonly Words<BuildingMaterial> AnyMaterials = new(
    [
        .. CityMaterialWords, (BuildingMaterial.Arbolit, "arbolit"), (BuildingMaterial.ExpandedClayConcrete, "expandedClayConcrete"),
        (BuildingMaterial.GluedTimber, "gluedLaminatedTimber"), (BuildingMaterial.Metal, "metalFrame"),
        (BuildingMaterial.ReinforcedConcrete, "reinforcedConcretePanels"), (BuildingMaterial.SipPanels, "sipPanels"),
        (BuildingMaterial.SlagConcrete, "slagConcrete"), (BuildingMaterial.Log, "solidWood"),
    ]);

    public static readonly (ParkingKinds, string)[] Parkings =
    [
        (ParkingKinds.Underground, "underground"), (ParkingKinds.Multilevel, "multilevel"), (ParkingKinds.Ground, "ground"),
        (ParkingKinds.Open, "open"), (ParkingKinds.Roof, "roof"),
    ];

    public static readonly (HeatingKinds, string)[] HouseHeatings =
    [
        (HeatingKinds.AutonomousGas, "autonomousGas"), (HeatingKinds.CentralGas, "centralGas"), (HeatingKinds.CentralCoal, "centralCoal"),
        (HeatingKinds.Electric, "electric"), (HeatingKinds.LiquidFuel, "diesel"), (HeatingKinds.SolidFuel, "solidFuelBoiler"),
        (HeatingKinds.Stove, "stove"), (HeatingKinds.Fireplace, "fireplace"),
    ];

    // Free sale is what the portal calls every sale that waits for no other; a working module sends it for new buildings too (GEN).
    public static readonly Words<DealStatus> SaleTypes = new(
        (DealStatus.DirectSale, "free"), (DealStatus.PrimarySaleOfSecondary, "free"), (DealStatus.PrimarySale, "free"),
        (DealStatus.DeveloperSale, "free"), (DealStatus.Alternative, "alternative"));

    public static readonly Words<BonusUnit> BonusUnits = new((BonusUnit.Fixed, "fixed"), (BonusUnit.Percent, "percent"));

    public static readonly Words<LeaseTerm> LeaseTerms = new((LeaseTerm.FewMonths, "fewMonths"), (LeaseTerm.LongTerm, "longTerm"));

    public static readonly Words<TenantsKind> Tenants = new(
        (TenantsKind.Any, "any"), (TenantsKind.Family, "family"), (TenantsKind.Female, "female"), (TenantsKind.Male, "male"));

    public static readonly Words<LandStatus> LandStatuses = new(
        (LandStatus.Farm, "farm"), (LandStatus.Gardening, "gardening"), (LandStatus.IndividualHousing, "individualHousingConstruction"),
        (LandStatus.Industrial, "industrialLand"), (LandStatus.PrivateFarm, "privateFarm"),
        (LandStatus.DachaPartnership, "suburbanNonProfitPartnership"));

    /// <summary>The newer list of permitted uses, whose element nobody confirmed.</summary>
    public static readonly Words<LandStatus> PermittedUses = new(
        (LandStatus.IndividualHousing, "individualHousingConstruction"), (LandStatus.PrivateFarm, "privateFarm"),
        (LandStatus.Gardening, "gardening"), (LandStatus.Horticulture, "horticulture"),
        (LandStatus.DachaPartnership, "suburbanNonProfitPartnership"), (LandStatus.Farm, "farm"), (LandStatus.Other, "other"));

    // A generator writes "inside"; the portal's forms have only "indoors".
    public static readonly Words<IndoorsOrOutdoors> Toilets = new(
        (IndoorsOrOutdoors.Indoors, "indoors"), (IndoorsOrOutdoors.Indoors, "inside"), (IndoorsOrOutdoors.Outdoors, "outdoors"));

    public static readonly Words<GasKind> Gases = new(
        (GasKind.Main, "main"), (GasKind.Border, "border"), (GasKind.GasHolder, "gasHolder"), (GasKind.GasBottle, "gasBottle"));

    public static readonly Words<WaterKind> Waters = new(
        (WaterKind.Borehole, "borehole"), (WaterKind.Central, "central"), (WaterKind.Well, "well"));

    public static readonly Words<SewerageKind> Drainages = new(
        (SewerageKind.Central, "central"), (SewerageKind.Cesspool, "cesspool"), (SewerageKind.SepticTank, "septicTank"));

    public static readonly Words<HouseCondition> HouseConditions = new(
        (HouseCondition.Ready, "ready"), (HouseCondition.InteriorDecorationRequired, "interiorDecorationRequired"),
        (HouseCondition.MajorRepairsRequired, "majorRepairsRequired"), (HouseCondition.Unfinished, "unfinished"));
}
