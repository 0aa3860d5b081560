namespace ListingEngine.Core.Objects.Values;

/// <summary>How near the street is.</summary>
public enum HouseLine
{
    [Told("Первая", "First")]
    First,

    [Told("Вторая", "Second")]
    Second,

    [Told("Другая", "Other")]
    Other,
}
