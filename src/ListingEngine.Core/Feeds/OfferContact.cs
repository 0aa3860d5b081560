namespace ListingEngine.Core.Feeds;

/// <summary>Whom a buyer calls: the agent, the company or a fixed number, as the plan decides.</summary>
public sealed record OfferContact
{
    public string? Name { get; init; }

    /// <summary>+7 and ten digits each, in the order in which they are shown.</summary>
    public IReadOnlyList<string> Phones { get; init; } = [];

    public string? Email { get; init; }

    public string? PhotoUrl { get; init; }

    /// <summary>Name of the company.</summary>
    public string? Organization { get; init; }

    public string? Site { get; init; }
}
