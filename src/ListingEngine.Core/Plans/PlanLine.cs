using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans;

/// <summary>One line of a plan: which objects, how many, at what promotion.</summary>
public sealed record PlanLine
{
    public string? Name { get; init; }

    public Filter Filter { get; init; } = Filter.Everything;

    /// <summary>Most offers of this line; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>The portal's word for the paid service, such as Avito's <c>XL</c>; null for none.</summary>
    public string? Service { get; init; }

    /// <summary>Avito's <c>ListingFee</c>; null for the portal's default.</summary>
    public string? Fee { get; init; }
}
