namespace ListingEngine.Core.Objects.Values;

/// <summary>Where water comes from.</summary>
public enum WaterKind
{
    [Told("Центральное", "Central")]
    Central,

    [Told("Скважина", "Borehole")]
    Borehole,

    [Told("Колодец", "Well")]
    Well,

    [Told("Автономное", "Autonomous")]
    Autonomous,

    [Told("Насосная станция", "Pumping station")]
    PumpingStation,

    [Told("Водозаборный узел", "Water intake")]
    WaterIntake,

    [Told("Водонапорная башня", "Water tower")]
    WaterTower,
}
