namespace ListingEngine.Core.Objects.Values;

/// <summary>How far a building is.</summary>
public enum BuildingState
{
    Project,
    Unfinished,
    Built,
    HandedOver,
}
