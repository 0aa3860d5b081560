namespace ListingEngine.Core.Objects.Values;

/// <summary>What the way to a plot is.</summary>
public enum Driveway
{
    [Told("Асфальт", "Asphalt")]
    Asphalt,

    [Told("Грунтовая дорога", "Ground road")]
    Ground,

    [Told("Нет", "None")]
    None,
}
