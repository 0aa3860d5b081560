namespace ListingEngine.Core.Objects.Values;

/// <summary>Further uses of commercial premises.</summary>
[Flags]
public enum CommercialUses
{
    None = 0,
    Office = 1 << 0,
    Retail = 1 << 1,
    Warehouse = 1 << 2,
    Production = 1 << 3,
    FreePurpose = 1 << 4,
    Catering = 1 << 5,
    Hotel = 1 << 6,
    CarService = 1 << 7,
    Business = 1 << 8,
    Land = 1 << 9,
    LegalAddress = 1 << 10,
    Building = 1 << 11,
    Coworking = 1 << 12,
}
