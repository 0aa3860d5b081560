using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>An offer as a dialect's reader understood it: the object, its contact, what was not understood, and why it cannot be taken.</summary>
public sealed record ReadOffer
{
    /// <summary>Id in the feed; null when the feed has none, which refuses the offer.</summary>
    public required string? Id { get; init; }

    public required PropertyObject Object { get; init; }

    public OfferContact Contact { get; init; } = new();

    public Promotion? Promotion { get; init; }

    /// <summary>Why the offer cannot become an object at all (kind or deal not known, no id); empty when it can.</summary>
    public IReadOnlyList<Reason> Refused { get; init; } = [];

    /// <summary>Values that stand in the feed and could not be used; the object is taken without them.</summary>
    public IReadOnlyList<Reason> Problems { get; init; } = [];

    public int Line { get; init; }

    /// <summary>The offer as the dialect would see it again, for checks of feeds that are not ours.</summary>
    public Offer ToOffer() => new()
    {
        Id = Id ?? "",
        Object = Object,
        Contact = Contact,
        Photos = Object.Photos,
        Description = Object.Description,
        Promotion = Promotion,
    };
}
