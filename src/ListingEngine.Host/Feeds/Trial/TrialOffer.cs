using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>An object as a proposed plan would offer it: its photos in their order, its text, and how it stands in the feed.</summary>
/// <param name="Reasons">All that the plan and the portal have to say against it.</param>
/// <param name="Written">The offer as it would stand in the feed, a cell of a table in a line of its own; null when the portal takes no such offer.</param>
internal sealed record TrialOffer(Offer Offer, IReadOnlyList<Reason> Reasons, string? Written);
