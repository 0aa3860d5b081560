using ListingEngine.Host.Objects.List;

namespace ListingEngine.Host.Web.Search;

/// <summary>An agent whose phone or name was asked for.</summary>
internal sealed record FoundAgent(long Id, string Name, string? Phone, int Objects);

/// <summary>What was found, by what it was found by.</summary>
/// <param name="Called">Objects of that number or id.</param>
/// <param name="Placed">Objects at that address.</param>
internal sealed record SearchView(IReadOnlyList<ObjectLine> Called, IReadOnlyList<FoundAgent> Agents, IReadOnlyList<ObjectLine> Placed)
{
    public static SearchView Nothing { get; } = new([], [], []);

    public bool IsEmpty => Called.Count + Agents.Count + Placed.Count == 0;
}
