using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Objects.Card;

/// <summary>A part of the form: what matters or is filled in first, the rest folded away.</summary>
internal sealed record FormGroup(PartOfObject Part, IReadOnlyList<CardField> First, IReadOnlyList<CardField> More);

/// <summary>One input of the form.</summary>
internal sealed record FormInput(CardField Field, FormView View)
{
    public string Text => View.Form.Texts.GetValueOrDefault(Field.Name, "");

    /// <summary>Key of the sentence that says what to mend.</summary>
    public string? Fault => View.Form.Faults.GetValueOrDefault(Field.Name);

    public bool IsLong => Field.Name is "description" or "metro" || Text.Length > 90 || Text.Contains('\n', StringComparison.Ordinal);

    public IEnumerable<Enum> Choices => FieldText.Members(Field.Type)
        .Where(m => m is not ObjectStatus.Archived && (View.Id is not null || m is not (ObjectStatus.Reserved or ObjectStatus.Closed)));
}

/// <summary>The form of an object as the page draws it.</summary>
internal sealed record FormView(long? Id, ObjectForm Form, FieldWords Words, string? MapTiles)
{
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    public IReadOnlyList<Verdict> Verdicts { get; init; } = [];

    public IReadOnlyList<Twin> Twins { get; init; } = [];

    /// <summary>Who may be put in charge of a new object; empty when that is not for this person to say.</summary>
    public IReadOnlyList<(long Id, string Name)> Agents { get; init; } = [];

    public long? AgentId { get; init; }

    /// <summary>Addresses of a new object's pictures, one to a line.</summary>
    public string PhotoLines { get; init; } = "";

    /// <summary>The form comes back after it was sent: what was typed stands in it already.</summary>
    public bool WasSent { get; init; }

    public string Path => Id is { } id ? $"/objects/{id}/edit" : "/objects/new";

    public IEnumerable<FormGroup> Groups() => Form.Drawn().GroupBy(f => f.Told.Part).OrderBy(g => g.Key).Select(g => new FormGroup(g.Key,
        [.. g.Where(ComesFirst)], [.. g.Where(f => !ComesFirst(f))]));

    /// <summary>Faults of the whole form with the label of each field, for the list at the top.</summary>
    public IEnumerable<(CardField Field, string Problem)> Faults() => Form.Faults.Select(f => (Field: CardFields.Find(f.Key), f.Value))
        .Where(f => f.Field is not null).Select(f => (f.Field!, f.Value));

    private bool ComesFirst(CardField field) => field.Told.Part is PartOfObject.Main or PartOfObject.Place || CardFields.Matters(field)
        || Form.Texts.GetValueOrDefault(field.Name, "").Length > 0 || Form.Faults.ContainsKey(field.Name);

    /// <summary>Words for a text as it stands in the form.</summary>
    public string InWords(CardField field, string text) => Words.Of(field, text, Zone);
}
