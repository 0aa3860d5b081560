namespace ListingEngine.Core.Objects;

/// <summary>Currency of a price.</summary>
public enum Currency
{
    Rub,
    Usd,
    Eur,
}
