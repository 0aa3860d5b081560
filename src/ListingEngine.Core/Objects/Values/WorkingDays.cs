namespace ListingEngine.Core.Objects.Values;

/// <summary>On which days a centre is open.</summary>
public enum WorkingDays
{
    [Told("Ежедневно", "Every day")]
    Everyday,

    [Told("По будням", "Weekdays")]
    Weekdays,

    [Told("По выходным", "Weekends")]
    Weekends,
}
