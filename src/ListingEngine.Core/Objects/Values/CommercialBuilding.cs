namespace ListingEngine.Core.Objects.Values;

/// <summary>What kind of building commercial premises are in.</summary>
public enum CommercialBuilding
{
    [Told("Бизнес-центр", "Business centre")]
    BusinessCenter,

    [Told("Отдельно стоящее здание", "Detached building")]
    DetachedBuilding,

    [Told("Жилой дом", "Residential building")]
    ResidentialBuilding,

    [Told("Торговый центр", "Shopping centre")]
    ShoppingCenter,

    [Told("Складской комплекс", "Warehouse complex")]
    Warehouse,

    [Told("Административное здание", "Administrative building")]
    Administrative,

    [Told("Другое", "Other")]
    Other,
}
