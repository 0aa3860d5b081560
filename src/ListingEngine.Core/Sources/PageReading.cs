using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Sources;

/// <summary>What a page says: adverts, further links, and whatever went wrong.</summary>
public sealed record PageReading(PageKind Kind)
{
    /// <summary>Key of the source whose declarations helped; null for a site we know nothing of.</summary>
    public string? Source { get; init; }

    public IReadOnlyList<OwnerListing> Adverts { get; init; } = [];

    /// <summary>Addresses of adverts that a list page leads to, each once, in its order.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>Where the list goes on.</summary>
    public string? NextPage { get; init; }

    public IReadOnlyList<PageProblem> Problems { get; init; } = [];

    /// <summary>Fragments that were found but not understood.</summary>
    public IReadOnlyList<Unread> Unread { get; init; } = [];
}
