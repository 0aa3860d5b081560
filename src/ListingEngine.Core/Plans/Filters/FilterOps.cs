namespace ListingEngine.Core.Plans.Filters;

/// <summary>The words for comparisons in JSON.</summary>
public static class FilterOps
{
    private static readonly (FilterOp Op, string Word)[] Words =
    [
        (FilterOp.Equal, "="), (FilterOp.NotEqual, "!="), (FilterOp.Less, "<"), (FilterOp.LessOrEqual, "<="), (FilterOp.Greater, ">"),
        (FilterOp.GreaterOrEqual, ">="), (FilterOp.In, "in"), (FilterOp.NotIn, "notIn"), (FilterOp.Contains, "contains"),
        (FilterOp.Has, "has"), (FilterOp.HasNot, "hasNot"),
    ];

    public static string All { get; } = string.Join(" ", Words.Select(w => w.Word));

    public static FilterOp? Read(string? word)
    {
        foreach (var (op, known) in Words)
            if (known == word) return op;
        return null;
    }

    public static string Word(this FilterOp op) => Array.Find(Words, w => w.Op == op).Word;

    /// <summary>Whether the comparison makes sense for such a field.</summary>
    public static bool Fits(this FilterOp op, FilterType type) => op switch
    {
        FilterOp.Less or FilterOp.LessOrEqual or FilterOp.Greater or FilterOp.GreaterOrEqual => type is FilterType.Number or FilterType.Date,
        FilterOp.Contains => type is FilterType.Text or FilterType.Texts or FilterType.Flags,
        FilterOp.Equal or FilterOp.NotEqual or FilterOp.In or FilterOp.NotIn => type is not FilterType.Texts,
        _ => true,
    };
}
