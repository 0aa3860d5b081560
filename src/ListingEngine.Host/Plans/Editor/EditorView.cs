using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The editor of a plan as its page draws it.</summary>
internal sealed record EditorView
{
    /// <summary>Null for a plan that is not saved yet.</summary>
    public MediaPlan? Saved { get; init; }

    public required PlanForm Form { get; init; }

    /// <summary>The plan that the form says, as far as it could be read.</summary>
    public required PlanInput Input { get; init; }

    public required EditorChoices Choices { get; init; }

    /// <summary>Null until it is asked for.</summary>
    public PlanPreview? Preview { get; init; }

    /// <summary>Somebody else changed the plan meanwhile: how that is told.</summary>
    public Phrase? Overtaken { get; init; }

    /// <summary>Name of the field where the person goes on.</summary>
    public string? Focus { get; init; }

    public bool MayEdit { get; init; }

    public bool HasLogo { get; init; }

    /// <summary>The next times of the schedule, on the agency's clock.</summary>
    public IReadOnlyList<DateTimeOffset> Times { get; init; } = [];

    public string Path => Saved is { } plan ? $"/plans/{plan.Id}" : "/plans/new";

    public Portal? Portal => PortalCatalog.Find(Form["portal"]);

    /// <summary>The line of that row; null where the form could not be read so far.</summary>
    public PlanLine? LineOf(FormRow row) => Form.Lines.IndexOf(row) is >= 0 and var at ? Input.Lines?.ElementAtOrDefault(at) : null;

    /// <summary>An id that style sheets and scripts take.</summary>
    public static string Id(string path) => path.Replace('.', '-');
}

/// <summary>A group of a filter with the editor around it.</summary>
internal sealed record GroupView(EditorView View, GroupForm Group, bool IsOutermost = false);

/// <summary>A condition with the editor around it.</summary>
internal sealed record ConditionView(EditorView View, ConditionForm Condition);

/// <summary>A row with the editor around it.</summary>
internal sealed record RowView(EditorView View, FormRow Row, int Number, int Of);

/// <summary>An input of the form.</summary>
/// <param name="Name">Of the field.</param>
/// <param name="Label">Key of its label; the hint's begins likewise.</param>
/// <param name="Unit">What stands behind the number.</param>
internal sealed record FieldView(EditorView View, string Name, string Label, string Unit = "", string Type = "text", bool IsNumber = false, string? List = null)
{
    public string? Fault => View.Form.Faults.GetValueOrDefault(Name);
}

/// <summary>A choice of the form.</summary>
internal sealed record ChoiceView(EditorView View, string Name, string Label, IReadOnlyList<(string Value, string Word)> Choices, bool Redraws = false);

/// <summary>A question of the portal with the editor around it.</summary>
internal sealed record AnswerView(EditorView View, PortalField Asked)
{
    public string Name => SettingsForm.NameOf(Asked);

    public string? Fault => View.Form.Faults.GetValueOrDefault(Name);
}
