namespace ListingEngine.Core.Objects.Values;

/// <summary>How people come in.</summary>
public enum BuildingAccess
{
    [Told("Свободный", "Free")]
    Free,

    [Told("По пропуску", "By pass")]
    Pass,
}
