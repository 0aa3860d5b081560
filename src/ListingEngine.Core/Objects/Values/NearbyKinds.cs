namespace ListingEngine.Core.Objects.Values;

/// <summary>What is near.</summary>
[Flags]
public enum NearbyKinds
{
    None = 0,
    Shop = 1 << 0,
    Pharmacy = 1 << 1,
    Kindergarten = 1 << 2,
    School = 1 << 3,
}
