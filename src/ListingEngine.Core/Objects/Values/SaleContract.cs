namespace ListingEngine.Core.Objects.Values;

/// <summary>Contract by which a new flat is bought.</summary>
public enum SaleContract
{
    EquityParticipation,
    Assignment,
    HousingCooperative,
    SaleAndPurchase,
}
