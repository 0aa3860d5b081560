namespace ListingEngine.Core.Objects;

/// <summary>For what time a rent is asked.</summary>
public enum PricePeriod
{
    Day,
    Month,
    Year,
}
