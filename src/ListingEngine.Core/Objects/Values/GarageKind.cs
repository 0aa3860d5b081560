namespace ListingEngine.Core.Objects.Values;

/// <summary>Garage or box.</summary>
public enum GarageKind
{
    Garage,
    Box,
}
