namespace ListingEngine.Core.Objects;

/// <summary>What is offered.</summary>
public enum ObjectKind
{
    [Told("Квартира", "Flat")]
    Flat,

    [Told("Комната", "Room")]
    Room,

    [Told("Койко-место", "Bed")]
    Bed,

    [Told("Доля в квартире", "Share of a flat")]
    FlatShare,

    [Told("Дом", "House")]
    House,

    [Told("Часть дома", "Part of a house")]
    HousePart,

    [Told("Таунхаус", "Townhouse")]
    Townhouse,

    [Told("Дуплекс", "Duplex")]
    Duplex,

    [Told("Коттедж", "Cottage")]
    Cottage,

    [Told("Дача", "Dacha")]
    Dacha,

    [Told("Участок", "Land")]
    Land,

    [Told("Гараж", "Garage")]
    Garage,

    [Told("Машиноместо", "Parking place")]
    ParkingPlace,

    [Told("Офис", "Office")]
    Office,

    [Told("Торговое помещение", "Retail premises")]
    Retail,

    [Told("Склад", "Warehouse")]
    Warehouse,

    [Told("Производство", "Production")]
    Production,

    [Told("Свободное назначение", "Free purpose")]
    FreePurpose,

    [Told("Здание", "Building")]
    Building,

    [Told("Общепит", "Catering")]
    Catering,

    [Told("Гостиница", "Hotel")]
    Hotel,

    [Told("Автосервис", "Car service")]
    CarService,

    [Told("Коворкинг", "Coworking")]
    Coworking,

    [Told("Кладовая", "Storage room")]
    StorageRoom,

    [Told("Юридический адрес", "Legal address")]
    LegalAddress,

    [Told("Готовый бизнес", "Ready business")]
    Business,

    [Told("Коммерческая земля", "Commercial land")]
    CommercialLand,
}
