namespace ListingEngine.Core.Objects.Values;

/// <summary>What the way to a plot is.</summary>
public enum Driveway
{
    Asphalt,
    Ground,
    None,
}
