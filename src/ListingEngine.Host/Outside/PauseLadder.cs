namespace ListingEngine.Host.Outside;

/// <summary>The pause ladder: 1 minute to a day, a rung up per failure, a rung down per success.</summary>
internal static class PauseLadder
{
    private static readonly TimeSpan[] Rungs =
        [.. new[] { 1, 2, 5, 15, 30, 60, 180, 360, 720, 1440 }.Select(minutes => TimeSpan.FromMinutes(minutes))];

    public static int Highest => Rungs.Length;

    /// <summary>The rung after one more failure: asking again soon helps only against what passes by itself.</summary>
    public static int Up(int rung, OutsideFault fault) => Math.Min(Highest, Math.Max(rung + 1, fault switch
    {
        OutsideFault.RateLimited => 4,
        OutsideFault.Gone => 6,
        OutsideFault.Broken => 4,
        _ => 1,
    }));

    public static int Down(int rung) => Math.Max(0, rung - 1);

    /// <summary>None at the foot of the ladder.</summary>
    public static TimeSpan Pause(int rung) => rung <= 0 ? TimeSpan.Zero : Rungs[Math.Min(rung, Highest) - 1];
}
