using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals;

/// <summary>How often a portal comes for a feed, as far as its papers say.</summary>
/// <param name="Says">For the people who wait for it.</param>
/// <param name="Source">Where that stands.</param>
/// <param name="Closest">The shortest time between two of its visits; null where nobody knows.</param>
public sealed record PortalRhythm(Phrase Says, RuleSource Source, TimeSpan? Closest = null)
{
    /// <summary>Of a portal whose papers say nothing.</summary>
    public static PortalRhythm Unknown(RuleSource source) => new(new(
        "Как часто площадка забирает фид, в её документах не сказано: смотрите, когда она приходила.",
        "The portal's papers do not say how often it fetches a feed: look at when it came."), source with { Confirmed = false });
}
