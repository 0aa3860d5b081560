namespace ListingEngine.Core.Plans.Filters;

/// <summary>What a filter says of days on the market: of all that is asked, only this changes its answer while nobody changes the object.</summary>
public static class FilterAge
{
    private const int Longest = 36_500;

    /// <summary>The ages in whole days, each once and the youngest first, at which some condition of the filter may change its answer.</summary>
    public static IReadOnlyList<int> Steps(Filter filter) => [.. StepsOf(filter).Where(s => s is >= 0 and <= Longest).Select(s => (int)s).Distinct().Order()];

    /// <summary>The filter as if every condition on the age were met: whatever it does not take stays out at any age.</summary>
    public static Filter AtAnyAge(Filter filter) => new()
    {
        All = [.. filter.All.Where(t => !IsAge(t)).Select(AtAnyAge)],
        Any = filter.Any.Any(IsAge) ? [] : [.. filter.Any.Select(AtAnyAge)],
    };

    private static FilterTerm AtAnyAge(FilterTerm term) => term is FilterGroup group ? new FilterGroup(AtAnyAge(group.Filter)) : term;

    private static IEnumerable<decimal> StepsOf(Filter filter) => filter.All.Concat(filter.Any).SelectMany(term => term switch
    {
        FilterGroup group => StepsOf(group.Filter),
        FilterCondition c when IsAge(c) => c.Values.Cast<decimal>().SelectMany(value => StepsOf(c.Op, value)),
        _ => [],
    });

    private static decimal[] StepsOf(FilterOp op, decimal value) => op switch
    {
        FilterOp.Less or FilterOp.GreaterOrEqual => [Math.Ceiling(value)],
        FilterOp.LessOrEqual or FilterOp.Greater => [Math.Floor(Math.Min(value, Longest)) + 1],
        _ => [Math.Ceiling(value), Math.Floor(Math.Min(value, Longest)) + 1],
    };

    private static bool IsAge(FilterTerm term) => term is FilterCondition { Field.Name: FilterFields.DaysOnMarket };
}
