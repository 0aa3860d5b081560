namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of ventilation.</summary>
public enum VentilationKind
{
    Forced,
    Natural,
    None,
}
