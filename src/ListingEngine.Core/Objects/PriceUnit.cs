namespace ListingEngine.Core.Objects;

/// <summary>For what the price is asked.</summary>
public enum PriceUnit
{
    [Told("За всё", "The whole")]
    Whole,

    [Told("За м²", "Square metre")]
    SquareMetre,

    [Told("За сотку", "Sotka")]
    Sotka,

    [Told("За гектар", "Hectare")]
    Hectare,
}
