namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a parking place is.</summary>
public enum GaragePlacement
{
    [Told("Подземная", "Underground")]
    Underground,

    [Told("Наземная", "At ground level")]
    Ground,

    [Told("Многоуровневая", "Multilevel")]
    Multilevel,

    [Told("Крытая", "Covered")]
    Covered,

    [Told("Открытая", "Open")]
    Open,
}
