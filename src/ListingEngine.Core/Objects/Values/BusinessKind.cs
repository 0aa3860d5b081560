namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of a business for sale.</summary>
public enum BusinessKind
{
    [Told("Готовый бизнес", "Ready business")]
    ReadyBusiness,

    [Told("Арендный бизнес", "Rental business")]
    RentalBusiness,
}
