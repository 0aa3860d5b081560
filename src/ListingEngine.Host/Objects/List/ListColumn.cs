namespace ListingEngine.Host.Objects.List;

/// <summary>A column that the reader may show or hide; the object itself is always there.</summary>
/// <param name="Key">As in the address.</param>
/// <param name="Sort">Key of the order by it, if the list can be ordered so.</param>
/// <param name="IsFigure">Figures stand at the right.</param>
internal sealed record ListColumn(string Key, string? Sort = null, bool IsFigure = false);

/// <summary>All columns in their order.</summary>
internal static class ListColumns
{
    public static IReadOnlyList<ListColumn> All { get; } =
    [
        new("price", "price", true), new("metre", null, true), new("area", "area", true), new("agent", "agent"), new("department"),
        new("status", "status"), new("confirmed", "confirmed"), new("adverts", null, true), new("created", "created"), new("updated", "updated"),
        new("market"), new("source"), new("tags"),
    ];

    private static readonly string[] UsualKeys = ["price", "agent", "status", "confirmed", "adverts"];

    public static IReadOnlyList<ListColumn> Usual { get; } = [.. All.Where(c => UsualKeys.Contains(c.Key))];

    /// <summary>Those that are told, or the usual ones when none is.</summary>
    public static IReadOnlyList<ListColumn> Read(IEnumerable<string?> keys)
    {
        var told = keys.ToHashSet();
        var known = All.Where(c => told.Contains(c.Key)).ToList();
        return known.Count > 0 ? known : Usual;
    }
}
