namespace ListingEngine.Core.Objects.Values;

/// <summary>Street retail or shopping mall.</summary>
public enum RetailPlacement
{
    ShoppingMall,
    StreetRetail,
}
