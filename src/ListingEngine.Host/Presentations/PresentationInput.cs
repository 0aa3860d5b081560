using ListingEngine.Core.Presentations;

namespace ListingEngine.Host.Presentations;

/// <summary>A presentation as it is ordered: <c>{"objectIds":[1,2]}</c> is enough.</summary>
public sealed record PresentationInput
{
    /// <summary>The objects in their order, each shown as usual; not together with <see cref="Items"/>.</summary>
    public IReadOnlyList<long>? ObjectIds { get; init; }

    /// <summary>The objects in their order, with what of each is shown.</summary>
    public IReadOnlyList<PresentationItemInput>? Items { get; init; }

    public string? Title { get; init; }

    public PresentationTemplate Template { get; init; }

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "ru";

    public PresentationOptions? Options { get; init; }

    /// <summary>Whose card is shown; null is whoever orders it, and for a program the agent of the first object.</summary>
    public long? AgentId { get; init; }

    /// <summary>Until when the first link works; null without end. Only when it is made.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    internal IReadOnlyList<PresentationItemInput> Wanted => Items ?? [.. (ObjectIds ?? []).Select(id => new PresentationItemInput { ObjectId = id })];
}

/// <summary>An object in the order.</summary>
public sealed record PresentationItemInput
{
    public required long ObjectId { get; init; }

    /// <summary>Addresses of the photos to show, in their order; null shows all.</summary>
    public IReadOnlyList<string>? Photos { get; init; }

    public bool ShowPrice { get; init; } = true;

    public bool ExactAddress { get; init; } = true;

    public string? Note { get; init; }
}

/// <summary>One more recipient.</summary>
public sealed record LinkInput
{
    public string? Name { get; init; }

    public DateTimeOffset? ExpiresAt { get; init; }
}
