namespace ListingEngine.Core.Objects.Values;

/// <summary>Garage or box.</summary>
public enum GarageKind
{
    [Told("Гараж", "Garage")]
    Garage,

    [Told("Бокс", "Box")]
    Box,
}
