namespace ListingEngine.Core.Objects.Values;

/// <summary>Further uses of commercial premises.</summary>
[Flags]
public enum CommercialUses
{
    None = 0,

    [Told("Офис", "Office")]
    Office = 1 << 0,

    [Told("Торговля", "Retail")]
    Retail = 1 << 1,

    [Told("Склад", "Warehouse")]
    Warehouse = 1 << 2,

    [Told("Производство", "Production")]
    Production = 1 << 3,

    [Told("Свободное назначение", "Free purpose")]
    FreePurpose = 1 << 4,

    [Told("Общепит", "Catering")]
    Catering = 1 << 5,

    [Told("Гостиница", "Hotel")]
    Hotel = 1 << 6,

    [Told("Автосервис", "Car service")]
    CarService = 1 << 7,

    [Told("Готовый бизнес", "Business")]
    Business = 1 << 8,

    [Told("Земля", "Land")]
    Land = 1 << 9,

    [Told("Юридический адрес", "Legal address")]
    LegalAddress = 1 << 10,

    [Told("Здание", "Building")]
    Building = 1 << 11,

    [Told("Коворкинг", "Coworking")]
    Coworking = 1 << 12,
}
