using System.Collections.Frozen;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The portal's dictionaries for commerce and garages.</summary>
internal static class CianCommercialWords
{
    private static readonly (Renovation, string)[] CommonConditions =
    [
        (Renovation.NeedsCosmetic, "cosmeticRepairsRequired"), (Renovation.Designer, "design"),
        (Renovation.NeedsMajor, "majorRepairsRequired"),
    ];

    private static readonly (Renovation, string)[] OfficeConditionWords =
        [.. CommonConditions, (Renovation.PreFine, "finishing"), (Renovation.Whitebox, "finishing"), (Renovation.Office, "office")];

    // Which category takes which word is not confirmed: CFG shows "finishing" with offices and shops, "typical" with stores and buildings.
    public static readonly Words<Renovation> OfficeConditions = new(OfficeConditionWords);

    public static readonly Words<Renovation> StoreConditions = new([.. CommonConditions, (Renovation.Typical, "typical")]);

    public static readonly Words<Renovation> AllConditions = new([.. OfficeConditionWords, (Renovation.Typical, "typical")]);

    public static readonly Words<FloorCovering> Floors = new(
        (FloorCovering.Asphalt, "asphalt"), (FloorCovering.Concrete, "concrete"), (FloorCovering.Laminate, "laminate"),
        (FloorCovering.Linoleum, "linoleum"), (FloorCovering.Polymeric, "polymeric"),
        (FloorCovering.ReinforcedConcrete, "reinforcedConcrete"), (FloorCovering.SelfLeveling, "selfLeveling"),
        (FloorCovering.Tile, "tile"), (FloorCovering.Wood, "wood"));

    public static readonly Words<RetailPlacement> Placements = new(
        (RetailPlacement.ShoppingMall, "shoppingMall"), (RetailPlacement.StreetRetail, "streetRetail"));

    public static readonly Words<Tenure> Tenures = new((Tenure.Owned, "owned"), (Tenure.Rented, "rent"));

    public static readonly Words<BusinessKind> Businesses = new(
        (BusinessKind.ReadyBusiness, "readyBusiness"), (BusinessKind.RentalBusiness, "rentalBusiness"));

    public static readonly Words<LandCategory> LandCategories = new(
        (LandCategory.Settlements, "settlements"), (LandCategory.Agricultural, "forAgriculturalPurposes"),
        (LandCategory.Industry, "industryTransportCommunications"));

    public static readonly Words<PermittedUse> PermittedUses = new(
        (PermittedUse.Agricultural, "agricultural"), (PermittedUse.BusinessManagement, "businessManagement"),
        (PermittedUse.CommonUseArea, "commonUseArea"), (PermittedUse.HighriseBuildings, "highriseBuildings"),
        (PermittedUse.HotelAmenities, "hotelAmenities"), (PermittedUse.IndividualHousing, "individualHousingConstruction"),
        (PermittedUse.Industry, "industry"), (PermittedUse.Leisure, "leisure"), (PermittedUse.LowriseHousing, "lowriseHousing"),
        (PermittedUse.PublicUse, "publicUseOfCapitalConstruction"), (PermittedUse.ServiceVehicles, "serviceVehicles"),
        (PermittedUse.ShoppingCenters, "shoppingCenters"), (PermittedUse.Warehouses, "warehouses"));

    public static readonly Words<UtilityPlace> Places = new(
        (UtilityPlace.OnSite, "location"), (UtilityPlace.Border, "border"), (UtilityPlace.None, "no"));

    public static readonly Words<GasPressure> Pressures = new(
        (GasPressure.High, "high"), (GasPressure.Middle, "middle"), (GasPressure.Low, "low"));

    public static readonly Words<SewerageKind> Drainages = new((SewerageKind.Autonomous, "autonomous"), (SewerageKind.Central, "central"));

    public static readonly Words<WaterKind> Waters = new(
        (WaterKind.Autonomous, "autonomous"), (WaterKind.Central, "central"), (WaterKind.PumpingStation, "pumpingStation"),
        (WaterKind.WaterIntake, "waterIntakeFacility"), (WaterKind.WaterTower, "waterTower"));

    public static readonly Words<Driveway> Driveways = new(
        (Driveway.Asphalt, "asphalt"), (Driveway.Ground, "ground"), (Driveway.None, "no"));

    public static readonly Words<GarageConstruction> GarageConstructions = new(
        (GarageConstruction.BuiltIn, "builtIn"), (GarageConstruction.Capital, "capital"), (GarageConstruction.Unpermitted, "samostroy"),
        (GarageConstruction.Shell, "shell"));

    public static readonly Words<BuildingMaterial> GarageMaterials = new(
        (BuildingMaterial.Brick, "brick"), (BuildingMaterial.Metal, "metal"));

    public static readonly Words<GarageOwnership> GarageOwnerships = new(
        (GarageOwnership.Private, "ownership"), (GarageOwnership.Cooperative, "cooperative"), (GarageOwnership.ByProxy, "byProxy"));

    public static readonly Words<HouseLine> HouseLines = new(
        (HouseLine.First, "first"), (HouseLine.Second, "second"), (HouseLine.Other, "other"));

    public static readonly Words<OfficeClass> Classes = new(
        (OfficeClass.A, "a"), (OfficeClass.APlus, "aPlus"), (OfficeClass.B, "b"), (OfficeClass.BPlus, "bPlus"),
        (OfficeClass.BMinus, "bMinus"), (OfficeClass.C, "c"));

    public static readonly Words<OfficeClass> StoreClasses = new(
        (OfficeClass.A, "a"), (OfficeClass.B, "b"), (OfficeClass.C, "c"), (OfficeClass.D, "d"));

    public static readonly Words<VentilationKind> Ventilations = new(
        (VentilationKind.Forced, "forced"), (VentilationKind.Natural, "natural"), (VentilationKind.None, "no"));

    public static readonly Words<ConditioningKind> Conditionings = new(
        (ConditioningKind.Central, "central"), (ConditioningKind.Local, "local"), (ConditioningKind.None, "no"));

    public static readonly Words<BuildingState> States = new(
        (BuildingState.HandedOver, "operational"), (BuildingState.Built, "operational"), (BuildingState.Project, "project"),
        (BuildingState.Unfinished, "underConstruction"));

    public static readonly Words<BuildingAccess> Accesses = new((BuildingAccess.Free, "free"), (BuildingAccess.Pass, "passSystem"));

    public static readonly Words<GatesKind> Gates = new(
        (GatesKind.AtZero, "atZero"), (GatesKind.Dock, "dockType"), (GatesKind.OnRamp, "onRamp"));

    public static readonly Words<WorkingDays> WorkingDays = new(
        (Objects.Values.WorkingDays.Everyday, "everyday"), (Objects.Values.WorkingDays.Weekdays, "weekdays"),
        (Objects.Values.WorkingDays.Weekends, "weekends"));

    // The old spellings stand in feeds of 2018.
    public static readonly Words<VatForm> Vats = new(
        (VatForm.Included, "included"), (VatForm.NotIncluded, "notIncluded"), (VatForm.Simplified, "usn"),
        (VatForm.Included, "vatIncluded"), (VatForm.NotIncluded, "vatNotIncluded"));

    public static readonly Words<PriceUnit> PriceUnits = new(
        (PriceUnit.Whole, "all"), (PriceUnit.SquareMetre, "squareMeter"), (PriceUnit.Sotka, "sotka"), (PriceUnit.Hectare, "hectare"));

    public static readonly Words<PricePeriod> Periods = new((PricePeriod.Month, "monthly"), (PricePeriod.Year, "annual"));

    public static readonly Words<DealStatus> LeaseTypes = new((DealStatus.DirectRent, "direct"), (DealStatus.Sublease, "sublease"));

    public static readonly Words<DealStatus> ContractTypes = new(
        (DealStatus.DirectSale, "sale"), (DealStatus.PrimarySaleOfSecondary, "sale"), (DealStatus.PrimarySale, "sale"),
        (DealStatus.DeveloperSale, "sale"), (DealStatus.LeaseRightsSale, "leaseAssignment"));

    public static readonly Words<CommercialBuilding> Buildings = new(
        (CommercialBuilding.BusinessCenter, "businessCenter"), (CommercialBuilding.DetachedBuilding, "standaloneBuilding"),
        (CommercialBuilding.ResidentialBuilding, "residentialHouse"), (CommercialBuilding.ShoppingCenter, "shoppingCenter"),
        (CommercialBuilding.Warehouse, "warehouse"), (CommercialBuilding.Administrative, "administrativeBuilding"),
        (CommercialBuilding.Other, "other"));

    /// <summary>Every word for a building; which category takes which is not confirmed.</summary>
    public static readonly FrozenSet<string> BuildingTypes = FrozenSet.Create(StringComparer.Ordinal,
        "administrativeBuilding",
        "businessCenter", "businessCenter2", "businessHouse", "businessPark", "businessQuarter", "businessQuarter2",
        "free",
        "industrialComplex", "industrialPark", "industrialSite", "industrialWarehouseComplex", "logisticsCenter", "logisticsComplex",
        "logisticsPark", "mansion", "manufactureBuilding", "manufacturingFacility", "modular", "multifunctionalComplex",
        "officeAndHotelComplex", "officeAndResidentialComplex", "officeAndWarehouse", "officeAndWarehouseComplex", "officeBuilding",
        "officeCenter", "officeComplex", "officeIndustrialComplex", "officeQuarter", "old", "other", "outlet", "propertyComplex",
        "residentialComplex", "residentialHouse", "shoppingAndBusinessComplex", "shoppingAndCommunityCenter",
        "shoppingAndEntertainmentCenter", "shoppingAndWarehouseComplex", "shoppingCenter", "shoppingComplex", "specializedShoppingCenter",
        "standaloneBuilding", "technopark", "tradeAndExhibitionComplex", "tradingHouse", "tradingOfficeComplex", "warehouse",
        "warehouseComplex");
}
