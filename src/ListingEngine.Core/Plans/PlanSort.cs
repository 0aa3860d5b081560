using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans;

/// <summary>The order in which objects get a place; equal ones follow their numbers, so that the same input makes the same choice.</summary>
public enum PlanSort
{
    [Told("Сначала новые", "Newest first")]
    Newest,

    [Told("Сначала старые", "Oldest first")]
    Oldest,

    [Told("Сначала дешёвые", "Cheapest first")]
    Cheapest,

    [Told("Сначала дорогие", "Dearest first")]
    Dearest,

    /// <summary>By points that the plan gives.</summary>
    [Told("По баллам", "By points")]
    Score,
}
