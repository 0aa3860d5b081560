namespace ListingEngine.Host.Objects.Card;

/// <summary>Where a reason is mended: the form opened at the field, the photos, the company's details.</summary>
internal static class FixLink
{
    /// <param name="field">As the rule names it.</param>
    /// <param name="id">Null for an object that is not saved yet.</param>
    /// <param name="onForm">The reason stands beside the form itself.</param>
    /// <returns>Null where no page of ours mends it.</returns>
    public static string? Of(string field, long? id, bool onForm) => field switch
    {
        "photos" => id is { } saved ? $"/objects/{saved}/photos" : "#photos",
        "agentId" => id is { } saved ? $"/objects/{saved}#agent" : null,
        "address" => Form("address.line", id, onForm),
        _ when field.StartsWith("company.", StringComparison.Ordinal) => "/settings/company",
        _ => CardFields.Find(field) is null ? null : Form(field, id, onForm),
    };

    private static string Form(string field, long? id, bool onForm) => onForm ? $"#{field}" : $"/objects/{id}/edit#{field}";
}

/// <summary>Verdicts with the place where their reasons are mended.</summary>
internal sealed record VerdictList(IReadOnlyList<Verdict> Verdicts, long? Id, bool OnForm, bool MayEdit = true)
{
    public string? Fix(string field) => MayEdit ? FixLink.Of(field, Id, OnForm) : null;
}
