namespace ListingEngine.Host.Plans.Editor;

/// <summary>A plan as it stands in its form: texts by the names of their fields, rows in their order, and what is wrong.</summary>
internal sealed class PlanForm
{
    public const string LinesPath = "lines", ScorePath = "score", KindsPath = "kinds", WordsPath = "words";

    /// <summary>By name: <c>limit</c>, <c>lines.0.cost</c>.</summary>
    public Dictionary<string, string> Texts { get; } = [];

    public List<FormRow> Lines { get; } = [];

    public List<FormRow> Score { get; } = [];

    public List<FormRow> Kinds { get; } = [];

    public List<FormRow> Words { get; } = [];

    /// <summary>Sentences by the names of their fields.</summary>
    public Dictionary<string, string> Faults { get; } = [];

    public string this[string name] => Texts.GetValueOrDefault(name, "");

    public bool Has(string name) => this[name].Length > 0;

    /// <summary>The rows of that list.</summary>
    public List<FormRow> Rows(string list) => list switch { LinesPath => Lines, ScorePath => Score, WordsPath => Words, _ => Kinds };

    /// <summary>Every group of every filter, each after the one that holds it.</summary>
    public IEnumerable<GroupForm> Groups() => Lines.Concat(Score).SelectMany(r => r.Filter.WithInner());

    /// <summary>The field where people find what the API calls <c>lines[0].limit</c>.</summary>
    public string PathOf(string field)
    {
        if (field.StartsWith("kindLimits.", StringComparison.Ordinal) && Kinds.Find(r => this[$"{r.Path}.kind"] == field["kindLimits.".Length..]) is { } limit) return $"{limit.Path}.most";
        if (field.StartsWith("settings.words[", StringComparison.Ordinal)) field = field["settings.".Length..];
        var (at, end) = (field.IndexOf('[', StringComparison.Ordinal), field.IndexOf(']', StringComparison.Ordinal));
        if (at < 0 || end < at || !int.TryParse(field.AsSpan(at + 1, end - at - 1), out var index) || field[..at] is not (LinesPath or ScorePath or WordsPath)) return field;
        if (Rows(field[..at]).ElementAtOrDefault(index) is not { } row) return field[..at];
        return field[(end + 1)..] switch { "" or ".filter" => row.Filter.Path, var rest => row.Path + rest };
    }
}

/// <summary>One of a list of equal things in a form, such as a line of the plan.</summary>
/// <param name="Path">What the names of its fields begin with: <c>lines.0</c>. It stays when the row moves.</param>
internal sealed record FormRow(string Path)
{
    public GroupForm Filter { get; init; } = new($"{Path}.filter");

    /// <summary>Its editor is shown.</summary>
    public bool IsOpen { get; set; }

    /// <summary>What tells it from its neighbours.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>Paths of a list's next row, which none of its rows had.</summary>
    public static string Next(string list, IEnumerable<string> paths) =>
        $"{list}.{paths.Select(p => int.Parse(p.AsSpan(p.LastIndexOf('.') + 1), System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty(-1).Max() + 1}";
}
