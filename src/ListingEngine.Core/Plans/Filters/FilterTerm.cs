namespace ListingEngine.Core.Plans.Filters;

/// <summary>A condition or a group of conditions.</summary>
public abstract record FilterTerm;

/// <summary>A group inside a group.</summary>
public sealed record FilterGroup(Filter Filter) : FilterTerm;

/// <summary>One field compared with values, which are of the field's type already.</summary>
/// <param name="Values">One value for comparisons, any number for <c>in</c> and <c>notIn</c>, none for <c>has</c> and <c>hasNot</c>.</param>
public sealed record FilterCondition(FilterField Field, FilterOp Op, IReadOnlyList<object> Values) : FilterTerm;
