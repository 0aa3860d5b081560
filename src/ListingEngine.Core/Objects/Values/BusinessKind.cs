namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of a business for sale.</summary>
public enum BusinessKind
{
    ReadyBusiness,
    RentalBusiness,
}
