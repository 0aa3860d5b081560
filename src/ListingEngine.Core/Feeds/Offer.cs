using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>An object as one portal will see it: photos chosen and ordered, text made, contact decided.</summary>
public sealed record Offer
{
    /// <summary>The id under which the portal knows the advert.</summary>
    public required string Id { get; init; }

    public required PropertyObject Object { get; init; }

    public OfferContact Contact { get; init; } = new();

    /// <summary>In the portal's order, the main picture first.</summary>
    public IReadOnlyList<ObjectPhoto> Photos { get; init; } = [];

    /// <summary>Pictures that stay out because the portal takes none so small.</summary>
    public int SmallPhotos { get; init; }

    /// <summary>The company's logo is drawn over those of the pictures that we hold.</summary>
    public bool HasWatermark { get; init; }

    /// <summary>Plain text, lines ended by \n; null when there is none.</summary>
    public string? Description { get; init; }

    public Promotion? Promotion { get; init; }

    /// <summary>What the plan tells its portal besides.</summary>
    public PortalSettings Settings { get; init; } = PortalSettings.None;

    /// <summary>Between which days the advert stands; null where the portal does not ask.</summary>
    public AdvertTerm? Term { get; init; }
}
