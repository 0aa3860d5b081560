namespace ListingEngine.Host.Data;

/// <summary>When a company wants to be alarmed, where one company decides differently from another.</summary>
public sealed class AlarmLimits
{
    /// <summary>How long changes may wait, in minutes.</summary>
    public const int OldAfter = 30;

    /// <summary>How long a portal may stay away at the least, however often it comes, in hours.</summary>
    public const int AwayAfter = 3;

    public long CompanyId { get; set; }

    public int OldMinutes { get; set; } = OldAfter;

    public int AwayHours { get; set; } = AwayAfter;
}
