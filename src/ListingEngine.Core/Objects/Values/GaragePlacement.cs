namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a parking place is.</summary>
public enum GaragePlacement
{
    Underground,
    Ground,
    Multilevel,
    Covered,
    Open,
}
