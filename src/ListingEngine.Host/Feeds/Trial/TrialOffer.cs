using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Feeds.Trial;

/// <summary>An object as a proposed plan would offer it: its photos in their order, its text, and the portal's XML.</summary>
/// <param name="Reasons">All that the plan and the portal have to say against it.</param>
/// <param name="Xml">The offer as it would stand in the feed; null when the portal takes no such offer.</param>
internal sealed record TrialOffer(Offer Offer, IReadOnlyList<Reason> Reasons, string? Xml);
