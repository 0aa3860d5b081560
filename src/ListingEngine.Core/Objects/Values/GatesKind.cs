namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of gates.</summary>
public enum GatesKind
{
    AtZero,
    Dock,
    OnRamp,
}
