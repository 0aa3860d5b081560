namespace ListingEngine.Core.Objects.Values;

/// <summary>What is near.</summary>
[Flags]
public enum NearbyKinds
{
    None = 0,

    [Told("Магазин", "Shop")]
    Shop = 1 << 0,

    [Told("Аптека", "Pharmacy")]
    Pharmacy = 1 << 1,

    [Told("Детский сад", "Kindergarten")]
    Kindergarten = 1 << 2,

    [Told("Школа", "School")]
    School = 1 << 3,
}
