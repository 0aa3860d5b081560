namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>The fetches of a day.</summary>
/// <param name="Bad">Cut or refused.</param>
internal sealed record PullDay(DateOnly Day, int Whole, int Same, int Bad)
{
    public int All => Whole + Same + Bad;

    /// <summary>From the bottom up.</summary>
    public IReadOnlyList<(string Look, int Count)> Parts => [("pull-whole", Whole), ("pull-same", Same), ("pull-bad", Bad)];
}

/// <summary>Somebody who comes: an agent at a network address, over the days that are looked at.</summary>
/// <param name="EveryMinutes">The middle of the pauses between their visits; null of somebody who came once.</param>
internal sealed record PullVisitor(string? Agent, string? Address, int Times, int Whole, DateTimeOffset First, DateTimeOffset Last, double? EveryMinutes);
