using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Core.Plans;

/// <summary>Points that an object gets in a plan when the filter takes it: «+20: есть планировка».</summary>
/// <param name="Name">As the marketer calls it.</param>
/// <param name="Points">May be negative.</param>
public sealed record ScorePoint(string Name, Filter Filter, int Points);
