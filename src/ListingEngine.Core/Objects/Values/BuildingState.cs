namespace ListingEngine.Core.Objects.Values;

/// <summary>How far a building is.</summary>
public enum BuildingState
{
    [Told("Проект", "Planned")]
    Project,

    [Told("Строится", "Under construction")]
    Unfinished,

    [Told("Построен, не сдан", "Built, not handed over")]
    Built,

    [Told("Сдан", "Handed over")]
    HandedOver,
}
