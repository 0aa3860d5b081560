namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of gates.</summary>
public enum GatesKind
{
    [Told("На нулевой отметке", "At zero level")]
    AtZero,

    [Told("Докового типа", "Dock")]
    Dock,

    [Told("На пандусе", "On a ramp")]
    OnRamp,
}
