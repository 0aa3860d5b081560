namespace ListingEngine.Host.Feeds.Room.Checklist;

/// <summary>How much is to do on a portal that people fill by hand.</summary>
internal sealed record HandCounts(int Enter, int Change, int TakeDown, int Entered, int TakenDown)
{
    public int ToDo => Enter + Change + TakeDown;

    public int Of(HandTask task) => task switch
    {
        HandTask.Enter => Enter,
        HandTask.Change => Change,
        HandTask.TakeDown => TakeDown,
        HandTask.Entered => Entered,
        _ => TakenDown,
    };

    public static HandCounts Of(IEnumerable<HandLine> lines)
    {
        var counts = lines.CountBy(l => l.Task).ToDictionary();
        int Count(HandTask task) => counts.GetValueOrDefault(task);
        return new(Count(HandTask.Enter), Count(HandTask.Change), Count(HandTask.TakeDown), Count(HandTask.Entered), Count(HandTask.TakenDown));
    }
}
