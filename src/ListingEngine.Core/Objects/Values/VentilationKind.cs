namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of ventilation.</summary>
public enum VentilationKind
{
    [Told("Приточная", "Forced")]
    Forced,

    [Told("Естественная", "Natural")]
    Natural,

    [Told("Нет", "None")]
    None,
}
