namespace ListingEngine.Core.Objects.Values;

/// <summary>On which days a centre is open.</summary>
public enum WorkingDays
{
    Everyday,
    Weekdays,
    Weekends,
}
