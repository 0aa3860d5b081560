namespace ListingEngine.Core.Objects.Values;

/// <summary>How gas comes.</summary>
public enum GasKind
{
    [Told("Магистральный", "Mains")]
    Main,

    [Told("По границе участка", "At the border")]
    Border,

    [Told("Газгольдер", "Gas holder")]
    GasHolder,

    [Told("Баллоны", "Bottles")]
    GasBottle,
}
