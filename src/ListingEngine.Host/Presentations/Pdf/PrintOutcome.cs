namespace ListingEngine.Host.Presentations.Pdf;

/// <summary>What became of an order to print.</summary>
internal abstract record PrintOutcome
{
    private PrintOutcome()
    {
    }

    public sealed record Printed(byte[] Pdf) : PrintOutcome;

    /// <summary>Nothing on this machine can print.</summary>
    public sealed record NoBrowser : PrintOutcome;

    /// <summary>Too many wait already, or it took too long until it was this one's turn.</summary>
    public sealed record Busy : PrintOutcome;

    /// <summary>The page did not come, or the browser failed twice; the log says how.</summary>
    public sealed record Failed : PrintOutcome;
}
