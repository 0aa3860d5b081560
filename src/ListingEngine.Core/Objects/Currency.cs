namespace ListingEngine.Core.Objects;

/// <summary>Currency of a price.</summary>
public enum Currency
{
    [Told("Рубль", "Rouble")]
    Rub,

    [Told("Доллар", "Dollar")]
    Usd,

    [Told("Евро", "Euro")]
    Eur,
}
