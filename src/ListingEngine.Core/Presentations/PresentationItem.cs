namespace ListingEngine.Core.Presentations;

/// <summary>An object in a presentation, and what of it is shown.</summary>
public sealed record PresentationItem
{
    public required long ObjectId { get; init; }

    /// <summary>Addresses (<c>ObjectPhoto.Url</c>) of the pictures to show, in their order; null shows all of the object, as it has them.</summary>
    public IReadOnlyList<string>? Photos { get; init; }

    /// <summary>Else it is told on request.</summary>
    public bool ShowPrice { get; init; } = true;

    /// <summary>Else only the area is told.</summary>
    public bool ExactAddress { get; init; } = true;

    /// <summary>What the agent says of the object to this client.</summary>
    public string? Note { get; init; }

    /// <summary>The price when the object was put in: what a change is told from.</summary>
    public decimal? PriceThen { get; init; }

    /// <summary>When it was put in.</summary>
    public DateTimeOffset Since { get; init; }
}
