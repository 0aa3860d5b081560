namespace ListingEngine.Core.Objects.Values;

/// <summary>By which right a garage is held.</summary>
public enum GarageOwnership
{
    Private,
    Cooperative,
    ByProxy,
}
