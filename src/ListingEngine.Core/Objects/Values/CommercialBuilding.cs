namespace ListingEngine.Core.Objects.Values;

/// <summary>What kind of building commercial premises are in.</summary>
public enum CommercialBuilding
{
    BusinessCenter,
    DetachedBuilding,
    ResidentialBuilding,
    ShoppingCenter,
    Warehouse,
    Administrative,
    Other,
}
