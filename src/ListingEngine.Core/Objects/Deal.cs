namespace ListingEngine.Core.Objects;

/// <summary>Sale or rent.</summary>
public enum Deal
{
    Sale,
    LongRent,
    DailyRent,
}
