namespace ListingEngine.Core.Objects.Values;

/// <summary>Where water comes from.</summary>
public enum WaterKind
{
    Central,
    Borehole,
    Well,
    Autonomous,
    PumpingStation,
    WaterIntake,
    WaterTower,
}
