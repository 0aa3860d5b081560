using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans;

/// <summary>One line of a plan: which objects, how many, at what promotion.</summary>
public sealed record PlanLine
{
    public string? Name { get; init; }

    public Filter Filter { get; init; } = Filter.Everything;

    /// <summary>Most offers of this line; null for no limit.</summary>
    public int? Limit { get; init; }

    /// <summary>First and last day on which the line takes objects, in the agency's time; null for no end on that side.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>What one advert of this line costs, roubles; null when nobody told.</summary>
    public decimal? Cost { get; init; }

    /// <summary>How many of the line's objects, the first in order, get <see cref="Service"/>; null for all of them.</summary>
    public int? Quota { get; init; }

    /// <summary>What the service costs for one advert, roubles, besides <see cref="Cost"/>.</summary>
    public decimal? ServiceCost { get; init; }

    /// <summary>The portal's word for the paid service, such as Avito's <c>XL</c>; null for none.</summary>
    public string? Service { get; init; }

    /// <summary>Avito's <c>ListingFee</c>; null for the portal's default.</summary>
    public string? Fee { get; init; }

    public bool IsOpenOn(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>What one of its adverts costs, roubles.</summary>
    public decimal CostOf(bool hasService) => (Cost ?? 0) + (hasService ? ServiceCost ?? 0 : 0);
}
