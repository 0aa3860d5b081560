using System.Text.Json.Serialization;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>
/// A question about objects: all of the conditions in <see cref="All"/> and, when there are any, at least one of those in <see cref="Any"/>.
/// An empty filter takes everything.
/// </summary>
[JsonConverter(typeof(FilterJson))]
public sealed record Filter
{
    public static Filter Everything { get; } = new();

    public IReadOnlyList<FilterTerm> All { get; init; } = [];

    public IReadOnlyList<FilterTerm> Any { get; init; } = [];
}
