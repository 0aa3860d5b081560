namespace ListingEngine.Core.Text;

/// <summary>Areas as people write them: «54/32/9», «54,3 м²», «6 соток», «1,176 sq ft».</summary>
/// <param name="Total">The whole, in <paramref name="Unit"/>.</param>
/// <param name="Living">The second of three.</param>
/// <param name="Kitchen">The third of three.</param>
public sealed record AreaText(decimal Total, decimal? Living, decimal? Kitchen, AreaUnit Unit)
{
    private const int Longest = 120;

    private static readonly System.Buffers.SearchValues<char> BeforeSlash = System.Buffers.SearchValues.Create(" \u00a0mм²2кв.");

    private static readonly (string Word, AreaUnit Unit)[] Units =
    [
        ("сот", AreaUnit.Sotka), ("sq ft", AreaUnit.SquareFoot), ("sqft", AreaUnit.SquareFoot), ("sq. ft", AreaUnit.SquareFoot),
        ("square f", AreaUnit.SquareFoot), ("ft²", AreaUnit.SquareFoot), ("ftk", AreaUnit.SquareFoot), ("acre", AreaUnit.Acre), ("hectare", AreaUnit.Hectare), ("гектар", AreaUnit.Hectare),
    ];

    public decimal SquareMetres => InSquareMetres(Total, Unit);

    public static decimal InSquareMetres(decimal area, AreaUnit unit) => unit switch
    {
        AreaUnit.Sotka => area * 100,
        AreaUnit.Hectare => area * 10_000,
        AreaUnit.SquareFoot => decimal.Round(area * 0.09290304m, 2),
        AreaUnit.Acre => decimal.Round(area * 4046.8564224m, 2),
        _ => area,
    };

    /// <summary>The areas of the text; null when it tells none.</summary>
    public static AreaText? Read(string? text)
    {
        if (text is null || text.Length > Longest || NumberInText.Next(text) is not { } total) return null;
        var unit = UnitIn(text, total.End);
        var whole = Number(total, unit);
        if (whole <= 0) return null;
        if (Part(text, total.End) is not { } living) return new(whole, null, null, unit);
        return new(whole, living.AsFraction, Part(text, living.End)?.AsFraction, unit);
    }

    // 1,176 is a thousand in feet; metres that need three decimals are as good as none.
    private static decimal Number(NumberInText number, AreaUnit unit) => unit == AreaUnit.SquareMetre ? number.Value : Small(number, unit);

    private static decimal Small(NumberInText number, AreaUnit unit) => unit == AreaUnit.SquareFoot ? number.Value : number.AsFraction;

    private static NumberInText? Part(string text, int from)
    {
        var rest = text.AsSpan(from);
        var slash = rest.IndexOf('/');
        if (slash < 0 || rest[..slash].ContainsAnyExcept(BeforeSlash) || NumberInText.Next(text, from + slash) is not { } part) return null;
        return text.AsSpan(from + slash + 1, part.Start - from - slash - 1).IsWhiteSpace() ? part : null;
    }

    private static AreaUnit UnitIn(string text, int end)
    {
        foreach (var (word, unit) in Units)
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase)) return unit;
        var rest = text.AsSpan(end).TrimStart();
        var hectare = rest.StartsWith("га", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("ha", StringComparison.OrdinalIgnoreCase);
        return hectare && (rest.Length == 2 || !char.IsLetter(rest[2])) ? AreaUnit.Hectare : AreaUnit.SquareMetre;
    }
}
