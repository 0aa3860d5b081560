namespace ListingEngine.Core.Objects;

/// <summary>For what time a rent is asked.</summary>
public enum PricePeriod
{
    [Told("За сутки", "Day")]
    Day,

    [Told("За месяц", "Month")]
    Month,

    [Told("За год", "Year")]
    Year,
}
