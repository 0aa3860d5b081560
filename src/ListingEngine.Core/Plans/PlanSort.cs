namespace ListingEngine.Core.Plans;

/// <summary>The order in which objects get a place; equal ones follow their numbers, so that the same input makes the same choice.</summary>
public enum PlanSort
{
    Newest,
    Oldest,
    Cheapest,
    Dearest,

    /// <summary>By points that the plan gives.</summary>
    Score,
}
