namespace ListingEngine.Core.Objects.Values;

/// <summary>Permitted use of commercial land, after Cian's list.</summary>
public enum PermittedUse
{
    [Told("Сельское хозяйство", "Agriculture")]
    Agricultural,

    [Told("Деловое управление", "Business management")]
    BusinessManagement,

    [Told("Общее пользование", "Common use")]
    CommonUseArea,

    [Told("Высотная застройка", "High-rise")]
    HighriseBuildings,

    [Told("Гостиничное обслуживание", "Hotels")]
    HotelAmenities,

    [Told("ИЖС", "Individual housing")]
    IndividualHousing,

    [Told("Промышленность", "Industry")]
    Industry,

    [Told("Отдых", "Leisure")]
    Leisure,

    [Told("Малоэтажная застройка", "Low-rise housing")]
    LowriseHousing,

    [Told("Общественное использование", "Public use")]
    PublicUse,

    [Told("Обслуживание автотранспорта", "Vehicle service")]
    ServiceVehicles,

    [Told("Торговые центры", "Shopping centres")]
    ShoppingCenters,

    [Told("Склады", "Warehouses")]
    Warehouses,
}
