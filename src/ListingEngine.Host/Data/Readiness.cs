namespace ListingEngine.Host.Data;

/// <summary>Whether the engine, which answers already, has all that whoever waits for it may count on.</summary>
public sealed class Readiness
{
    /// <summary>What is still being made; null when nothing is.</summary>
    public string? Awaits { get; set; }
}
