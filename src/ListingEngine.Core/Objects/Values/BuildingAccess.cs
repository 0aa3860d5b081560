namespace ListingEngine.Core.Objects.Values;

/// <summary>How people come in.</summary>
public enum BuildingAccess
{
    Free,
    Pass,
}
