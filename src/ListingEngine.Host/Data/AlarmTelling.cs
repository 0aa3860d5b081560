namespace ListingEngine.Host.Data;

/// <summary>What one notice has told of one alarm.</summary>
public sealed class AlarmTelling
{
    public long AlarmId { get; set; }

    public long NoticeId { get; set; }

    public DateTimeOffset BeganAt { get; set; }

    /// <summary>When it told that the alarm is over; null when it did not yet.</summary>
    public DateTimeOffset? OverAt { get; set; }
}
