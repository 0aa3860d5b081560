using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Plans.Filters;

/// <summary>What can be told of a filter without a look at any object.</summary>
public static class FilterReach
{
    /// <summary>Whether the filter may take an object of that kind and deal; false only when it takes none, whatever else the object is.</summary>
    public static bool MayTake(this Filter filter, ObjectKind kind, Deal deal) =>
        filter.All.All(t => MayTake(t, kind, deal)) && (filter.Any.Count == 0 || filter.Any.Any(t => MayTake(t, kind, deal)));

    /// <summary>Values with which the filter compares a field anywhere.</summary>
    public static IEnumerable<object> Names(this Filter filter, string field) => filter.All.Concat(filter.Any).SelectMany(term => term switch
    {
        FilterGroup group => group.Filter.Names(field),
        FilterCondition c when c.Field.Name == field => c.Values,
        _ => [],
    });

    private static bool MayTake(FilterTerm term, ObjectKind kind, Deal deal) => term switch
    {
        FilterGroup group => group.Filter.MayTake(kind, deal),
        FilterCondition { Field.Name: "kind" } c => Holds(c, kind.ToString()),
        FilterCondition { Field.Name: "deal" } c => Holds(c, deal.ToString()),
        _ => true,
    };

    private static bool Holds(FilterCondition condition, string word) => condition.Op switch
    {
        FilterOp.Equal or FilterOp.In => condition.Values.Contains(word),
        FilterOp.NotEqual or FilterOp.NotIn => !condition.Values.Contains(word),
        FilterOp.HasNot => false,
        _ => true,
    };
}
