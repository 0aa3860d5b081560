namespace ListingEngine.Core.Objects.Values;

/// <summary>How gas comes.</summary>
public enum GasKind
{
    Main,
    Border,
    GasHolder,
    GasBottle,
}
