namespace ListingEngine.Core.Objects;

/// <summary>For what the price is asked.</summary>
public enum PriceUnit
{
    Whole,
    SquareMetre,
    Sotka,
    Hectare,
}
