namespace ListingEngine.Core.Objects.Values;

/// <summary>What kind of sale or rent it is.</summary>
public enum DealStatus
{
    DirectSale,
    PrimarySaleOfSecondary,
    Alternative,
    Exchange,
    PrimarySale,
    DeveloperSale,
    Assignment,
    DirectRent,
    Sublease,
    LeaseRightsSale,
}
