namespace ListingEngine.Host.Intake;

/// <summary>What kind of failure it was: how soon it is worth trying again depends on it.</summary>
internal enum ImportFault
{
    Transient,
    RateLimited,
    Gone,
    Broken,
}

/// <summary>The pause ladder: 1 minute to a day, a rung up per failure, a rung down per success.</summary>
internal static class PauseLadder
{
    private static readonly TimeSpan[] Rungs =
        [.. new[] { 1, 2, 5, 15, 30, 60, 180, 360, 720, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    public static int Highest => Rungs.Length;

    /// <summary>Classifies a failure: the only place that does.</summary>
    public static ImportFault FaultOf(Exception e) => e switch
    {
        ImportException { Status: 429 or 503 } => ImportFault.RateLimited,
        ImportException { Status: 401 or 403 or 404 or 410 } => ImportFault.Gone,
        ImportException { Status: > 0 } or ImportException { Code: "import.unreachable" or "import.timeout" } => ImportFault.Transient,
        ImportException => ImportFault.Broken,
        _ => ImportFault.Transient,
    };

    /// <summary>The rung after one more failure: asking again soon helps only against what passes by itself.</summary>
    public static int Up(int rung, ImportFault fault) => Math.Min(Highest, Math.Max(rung + 1, fault switch
    {
        ImportFault.RateLimited => 4,
        ImportFault.Gone => 6,
        ImportFault.Broken => 4,
        _ => 1,
    }));

    public static int Down(int rung) => Math.Max(0, rung - 1);

    /// <summary>None at the foot of the ladder.</summary>
    public static TimeSpan Pause(int rung) => rung <= 0 ? TimeSpan.Zero : Rungs[Math.Min(rung, Highest) - 1];
}
