namespace ListingEngine.Host.Alarms;

/// <summary>Something to tell: an alarm began, or is over.</summary>
internal sealed record AlarmNews(AlarmLine Alarm, bool IsOver)
{
    /// <summary>The same whenever it is told, so that a receiver knows what it heard twice.</summary>
    public string Id => IsOver ? $"{BeganId(Alarm)}-over" : BeganId(Alarm);

    public static string BeganId(AlarmLine alarm) => $"alarm-{alarm.Id}";
}
