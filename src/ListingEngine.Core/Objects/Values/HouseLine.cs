namespace ListingEngine.Core.Objects.Values;

/// <summary>How near the street is.</summary>
public enum HouseLine
{
    First,
    Second,
    Other,
}
