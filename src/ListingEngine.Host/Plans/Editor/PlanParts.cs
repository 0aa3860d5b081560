using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>What the folded parts of the editor say of themselves, and which of them are open.</summary>
internal static class PlanParts
{
    /// <summary>Schedules that people choose most.</summary>
    public static IReadOnlyList<(string Cron, string Key)> Crons { get; } =
        [("0 0 9 * * ?", "Editor.Cron.Morning"), ("0 0 8-20/2 * * ?", "Editor.Cron.EveryTwo"), ("0 30 * * * ?", "Editor.Cron.Hourly"), ("0 0 9 ? * MON-FRI", "Editor.Cron.Weekdays")];

    private static readonly Dictionary<string, string[]> FieldsOf = new()
    {
        ["portal"] = ["settings", PlanForm.WordsPath, "fileOffers", "fileMegabytes"],
        ["limits"] = ["limit", "agentLimit", "minimumDays", "budget", "kinds", "kindLimits"],
        ["order"] = ["sort", "score"],
        ["photos"] = ["maxPhotos", "minPhotos", "watermark"],
        ["text"] = ["text"],
        ["contact"] = ["contact", "phone"],
        ["rhythm"] = ["rhythm", "cron"],
        ["guard"] = ["guardShare"],
    };

    /// <summary>Something in it is wrong, or the person goes on there.</summary>
    public static bool IsOpen(EditorView view, string part) =>
        view.Form.Faults.Keys.Append(view.Focus ?? "").Any(name => FieldsOf[part].Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal)))
        || part == "portal" && Unanswered(view).Any() || part == "order" && view.Form["sort"] == nameof(PlanSort.Score) || part == "rhythm" && view.Form["rhythm"] == nameof(PlanRhythm.Cron);

    public static string Settings(EditorView view, PageText text)
    {
        if (Unanswered(view).ToList() is [_, ..] asked) return text.Say("Editor.Says.Unanswered", string.Join(", ", asked.Select(f => text.In(f.Name))));
        var told = view.Input.Settings ?? PortalSettings.None;
        string[] said =
        [
            told.Fields.Count > 0 ? text.Count("Editor.Says.Answers", told.Fields.Count) : "",
            told.Phones is { } form ? text.Word(form) : "",
            told.Description is { } most ? text.Say("Editor.Says.Description", text.Number(most)) : "",
            told.JpegOnly ? text["Editor.Says.JpegOnly"] : "",
            told.StripContacts ? text["Editor.Says.StripContacts"] : "",
            told.Words.Count > 0 ? text.Count("Editor.Says.Words", told.Words.Count) : "",
            view.Input.FileOffers is { } offers ? text.Say("Editor.Says.FileOffers", text.Number(offers)) : "",
            view.Input.FileMegabytes is { } size ? text.Say("Editor.Says.FileMegabytes", text.Number(size)) : "",
        ];
        return Joined(said, text["Editor.Says.AsFormat"]);
    }

    public static string Limits(EditorView view, PageText text)
    {
        string[] said =
        [
            view.Input.Limit is { } limit ? text.Say("Editor.Says.Limit", text.Number(limit)) : "",
            view.Input.AgentLimit is { } agent ? text.Say("Editor.Says.AgentLimit", text.Number(agent)) : "",
            .. (view.Input.KindLimits ?? []).Select(k => $"{text.Word(k.Key)}: {text.Number(k.Value)}"),
            view.Input.MinimumDays > 0 ? text.Count("Editor.Says.MinimumDays", view.Input.MinimumDays) : "",
            view.Input.Budget is { } budget ? text.Say("Editor.Says.Budget", Figures.Price(budget, Currency.Rub, text.Language)) : "",
        ];
        return Joined(said, text["Editor.Says.NoLimits"]);
    }

    public static string Order(EditorView view, PageText text) => text.Word(view.Input.Sort)
        + (view.Input is { Sort: PlanSort.Score, Score: { } points } ? ": " + string.Join(", ", points.Select(p => $"{p.Points:+0;−0;0} {p.Name}")) : "");

    public static string Photos(EditorView view, PageText text)
    {
        string[] said =
        [
            view.Input.MaxPhotos is { } most ? text.Say("Editor.Says.MaxPhotos", most) : "",
            view.Input.MinPhotos is { } least ? text.Say("Editor.Says.MinPhotos", least) : "",
            view.Input.PlansLast ? text["Editor.Says.PlansLast"] : "",
            view.Input.DropFlagged ? text["Editor.Says.DropFlagged"] : "",
            view.Input.Watermark is { } mark ? text.Say("Editor.Says.Watermark", text.Word(mark.Place)) : "",
        ];
        return Joined(said, text["Editor.Says.AllPhotos"]);
    }

    public static string Text(EditorView view, PageText text) => text[string.IsNullOrWhiteSpace(view.Input.Text) ? "Editor.Says.OwnText" : "Editor.Says.Template"];

    public static string Contact(EditorView view, PageText text) => view.Input is { Contact: PlanContact.Fixed, Phone: { } phone } ? $"{text.Word(view.Input.Contact)}: {phone}" : text.Word(view.Input.Contact);

    public static string Rhythm(EditorView view, PageText text) => view.Input is { Rhythm: PlanRhythm.Cron, Cron: { } cron } ? $"{text.Word(view.Input.Rhythm)}: {cron}" : text.Word(view.Input.Rhythm);

    public static string Guard(EditorView view, PageText text) => text.Say("Editor.Says.Guard", text.Share(view.Input.GuardShare));

    private static IEnumerable<PortalField> Unanswered(EditorView view) => (view.Portal?.Fields ?? []).Where(f => f.IsRequired && !view.Form.Has(SettingsForm.NameOf(f)));

    private static string Joined(string[] said, string otherwise) => string.Join(" · ", said.Where(s => s.Length > 0)) is { Length: > 0 } all ? all : otherwise;
}
