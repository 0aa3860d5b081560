namespace ListingEngine.Core.Sources;

/// <summary>What an advert says of who placed it; whether that is true is judged elsewhere.</summary>
public enum SellerKind
{
    Owner,
    Agent,
    Developer,
}
