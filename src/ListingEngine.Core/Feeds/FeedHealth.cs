namespace ListingEngine.Core.Feeds;

/// <summary>How well a plan's feed stands: of the objects that it asks for, how many cannot go, go with a loss, or could do better.</summary>
/// <param name="Asked">Objects that have a place, or would have one if the portal took them.</param>
/// <param name="Errors">Of them those that the portal does not take, or that nobody has confirmed.</param>
/// <param name="Warnings">Those that go and lose something.</param>
/// <param name="Advice">Those that lose nothing and would sell better otherwise.</param>
public sealed record FeedHealth(int Asked, int Errors, int Warnings, int Advice)
{
    /// <summary>What an object with a warning, and one with advice, still counts for.</summary>
    public const double OfWarned = 0.7, OfAdvised = 0.9;

    /// <summary>Objects of which nobody has anything to say.</summary>
    public int Good => Asked - Errors - Warnings - Advice;

    /// <summary>From 0 to 100; null where the plan asks for nothing. It is 100 only where nothing at all is said.</summary>
    public int? Score => Asked == 0 ? null : (int)Math.Floor((Good + OfAdvised * Advice + OfWarned * Warnings) * 100 / Asked + 1e-9);
}
