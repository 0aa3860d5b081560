namespace ListingEngine.Core.Objects.Values;

/// <summary>Permitted use of commercial land, after Cian's list.</summary>
public enum PermittedUse
{
    Agricultural,
    BusinessManagement,
    CommonUseArea,
    HighriseBuildings,
    HotelAmenities,
    IndividualHousing,
    Industry,
    Leisure,
    LowriseHousing,
    PublicUse,
    ServiceVehicles,
    ShoppingCenters,
    Warehouses,
}
