using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>A rule of a portal that can be read, listed and run.</summary>
/// <param name="Breaks">Null when the offer keeps the rule; otherwise the detail for the sentence, which may be empty.</param>
public sealed record FeedRule(Rule Rule, Func<Offer, string?> Breaks)
{
    /// <summary>A rule whose sentence needs no detail.</summary>
    public static FeedRule When(Rule rule, Func<Offer, bool> breaks) => new(rule, offer => breaks(offer) ? "" : null);
}
