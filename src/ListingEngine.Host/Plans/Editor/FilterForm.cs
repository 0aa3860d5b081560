using ListingEngine.Core.Plans.Filters;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>A condition or a group of them in a form.</summary>
/// <param name="Path">What the names of its fields begin with: <c>lines.0.filter.2</c>.</param>
internal abstract record TermForm(string Path);

/// <summary>A field compared with values, all as they are typed.</summary>
internal sealed record ConditionForm(string Path, FilterField Field, FilterOp Op, IReadOnlyList<string> Values) : TermForm(Path)
{
    public bool AsksForValue => Op is not (FilterOp.Has or FilterOp.HasNot);
}

/// <summary>«Все из» or «любое из».</summary>
internal sealed record GroupForm(string Path) : TermForm(Path)
{
    public bool IsAny { get; set; }

    public List<TermForm> Terms { get; init; } = [];

    public string NextPath() => FormRow.Next(Path, Terms.Select(t => t.Path));

    public IEnumerable<GroupForm> WithInner() => Terms.OfType<GroupForm>().SelectMany(g => g.WithInner()).Prepend(this);

    /// <summary>The same under another path: for a copy of a line.</summary>
    public GroupForm At(string path) => this with
    {
        Path = path,
        Terms = [.. Terms.Select((t, i) => t is GroupForm g ? g.At($"{path}.{i}") : (TermForm)((ConditionForm)t with { Path = $"{path}.{i}" }))],
    };

    /// <summary>The form of a filter. «Любое из» beside other conditions becomes a group of its own.</summary>
    public static GroupForm Of(string path, Filter filter, TimeZoneInfo zone)
    {
        if (filter.All.Count == 0 && filter.Any.Count > 0) return Of(path, filter.Any, isAny: true, zone);
        var group = Of(path, filter.All, isAny: false, zone);
        if (filter.Any.Count > 0) group.Terms.Add(Of(group.NextPath(), filter.Any, isAny: true, zone));
        return group;
    }

    private static GroupForm Of(string path, IReadOnlyList<FilterTerm> terms, bool isAny, TimeZoneInfo zone) => new(path)
    {
        IsAny = isAny,
        Terms = [.. terms.Select((t, i) => t is FilterGroup g ? Of($"{path}.{i}", g.Filter, zone) : (TermForm)ConditionText.Write($"{path}.{i}", (FilterCondition)t, zone))],
    };
}
