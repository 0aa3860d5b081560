namespace ListingEngine.Core.Objects.Values;

/// <summary>Role in which the company advertises.</summary>
public enum SellerRole
{
    Agency,
    Developer,
    Owner,
}
