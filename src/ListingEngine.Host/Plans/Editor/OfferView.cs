using ListingEngine.Core.Portals;
using ListingEngine.Host.Feeds.Trial;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>An object as the plan in the form would offer it.</summary>
internal sealed record OfferView(long ObjectId, TrialOffer Offer, Portal Portal);
