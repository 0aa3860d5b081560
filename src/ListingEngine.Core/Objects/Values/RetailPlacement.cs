namespace ListingEngine.Core.Objects.Values;

/// <summary>Street retail or shopping mall.</summary>
public enum RetailPlacement
{
    [Told("Торговый центр", "Shopping mall")]
    ShoppingMall,

    [Told("Стрит-ритейл", "Street retail")]
    StreetRetail,
}
