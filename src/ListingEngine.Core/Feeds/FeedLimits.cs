using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>What a portal takes at most; the plan may ask for less.</summary>
/// <param name="Photos">Most pictures per offer; null when the portal's paper tells none.</param>
/// <param name="Description">Most characters of the description; null when the portal's paper tells none.</param>
/// <param name="Offers">Most offers per feed; null when the portal's paper tells none.</param>
/// <param name="Source">Where the numbers come from.</param>
public sealed record FeedLimits(int? Photos, int? Description, int? Offers, RuleSource Source);
