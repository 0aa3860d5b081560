using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Objects.List;

/// <summary>Whose objects are wanted.</summary>
internal enum Whose
{
    All,
    Mine,
    Team,
}

/// <summary>One condition of the list, as the reader asked it.</summary>
/// <param name="Name">Of the field, or of what is no field of the object: <c>q</c>, <c>agent</c>, <c>department</c>, <c>advertised</c>, <c>plan</c>.</param>
/// <param name="Params">Where it stands in the address.</param>
/// <param name="Values">As they were told; of a range the first is its beginning, and one of the two may be empty.</param>
/// <param name="Terms">What it means to a filter; empty for what is no field of the object.</param>
internal sealed record AskedPart(string Name, IReadOnlyList<string> Params, IReadOnlyList<string> Values, IReadOnlyList<FilterTerm> Terms)
{
    public ListField? Field => Terms.Count > 0 ? ListFields.Of(Name) : null;
}

/// <summary>What the list is asked for by its address.</summary>
internal sealed record ListAsk
{
    public IReadOnlyList<AskedPart> Parts { get; init; } = [];

    /// <summary>Names in the address whose values could not be understood, with the key of the sentence that says why.</summary>
    public IReadOnlyDictionary<string, string> Faults { get; init; } = new Dictionary<string, string>();

    public Whose Whose { get; init; }

    public ListSort Sort { get; init; } = ListSort.Newest;

    public int Page { get; init; } = 1;

    public int Size { get; init; } = ListSizes.Usual;

    public IReadOnlyList<ListColumn> Columns { get; init; } = ListColumns.Usual;

    /// <summary>Objects in the archive are shown to who asks for them.</summary>
    public bool TellsStatus => Parts.Any(p => p.Name == "status");

    public string? Value(string name) => Parts.FirstOrDefault(p => p.Name == name)?.Values[0];
}

/// <summary>Rows of a page.</summary>
internal static class ListSizes
{
    public const int Usual = 50;

    public static IReadOnlyList<int> All { get; } = [25, Usual, 100, 200];
}
