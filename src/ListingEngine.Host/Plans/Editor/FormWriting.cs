using System.Globalization;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The form of a plan as it stands.</summary>
internal static class FormWriting
{
    private static readonly NumberFormatInfo Russian = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "," };

    public static PlanForm Of(MediaPlan plan, TimeZoneInfo zone)
    {
        var (form, d) = (new PlanForm(), plan.Definition);
        foreach (var (name, text) in OfPlan(plan).Concat(OfPhotos(d))) form.Texts[name] = text;
        if (d.Settings is { } told) SettingsForm.Write(form, told);
        for (var i = 0; i < d.Lines.Count; i++) AddLine(form, $"{PlanForm.LinesPath}.{i}", d.Lines[i], zone);
        foreach (var (point, i) in (d.Score ?? []).Select((p, i) => (p, i)))
        {
            var path = $"{PlanForm.ScorePath}.{i}";
            (form.Texts[$"{path}.name"], form.Texts[$"{path}.points"]) = (point.Name, Text(point.Points));
            form.Score.Add(new(path) { Filter = GroupForm.Of($"{path}.filter", point.Filter, zone) });
        }

        foreach (var ((kind, most), i) in (d.KindLimits ?? new Dictionary<Core.Objects.ObjectKind, int>()).OrderBy(l => l.Key).Select((l, i) => (l, i)))
        {
            var path = $"{PlanForm.KindsPath}.{i}";
            (form.Texts[$"{path}.kind"], form.Texts[$"{path}.most"]) = ($"{kind}", Text(most));
            form.Kinds.Add(new(path));
        }

        return form;
    }

    private static (string, string)[] OfPlan(MediaPlan plan) =>
    [
        ("portal", plan.Portal), ("name", plan.Name), ("isOn", Flag(plan.IsOn)), ("rhythm", $"{plan.Rhythm}"), ("cron", plan.Cron ?? ""),
        ("revision", Text(plan.Revision)), ("limit", Text(plan.Definition.Limit)), ("agentLimit", Text(plan.Definition.AgentLimit)), ("sort", $"{plan.Definition.Sort}"),
        ("budget", Text(plan.Definition.Budget)), ("text", plan.Definition.Text ?? ""), ("minimumDays", Text(plan.Definition.MinimumDays)),
        ("guardShare", Text((decimal)plan.Definition.GuardShare * 100)), ("contact", $"{plan.Definition.Contact}"), ("phone", plan.Definition.Phone ?? ""),
        (SettingsForm.Description, Text(plan.Definition.Settings?.Description)), ("fileOffers", Text(plan.Definition.FileOffers)), ("fileMegabytes", Text(plan.Definition.FileMegabytes)),
    ];

    private static (string, string)[] OfPhotos(PlanDefinition d)
    {
        var mark = d.Watermark ?? new();
        return
        [
            ("maxPhotos", Text(d.MaxPhotos)), ("minPhotos", Text(d.MinPhotos)), ("plansLast", Flag(d.PlansLast)), ("dropFlagged", Flag(d.DropFlagged)),
            ("waitForPhotos", Flag(d.WaitForPhotos)), ("watermark", Flag(d.Watermark is not null)), ("watermark.place", $"{mark.Place}"),
            ("watermark.opacity", Text(mark.Opacity)), ("watermark.width", Text(mark.Width)),
        ];
    }

    private static void AddLine(PlanForm form, string path, PlanLine line, TimeZoneInfo zone)
    {
        foreach (var (name, text) in ((string, string)[])
        [
            ("name", line.Name ?? ""), ("limit", Text(line.Limit)), ("from", Text(line.From)), ("until", Text(line.Until)), ("cost", Text(line.Cost)), ("quota", Text(line.Quota)),
            ("serviceCost", Text(line.ServiceCost)), ("service", line.Service ?? ""), ("fee", line.Fee ?? ""),
        ]) form.Texts[$"{path}.{name}"] = text;
        form.Lines.Add(new(path) { Filter = GroupForm.Of($"{path}.filter", line.Filter, zone) });
    }

    private static string Flag(bool yes) => yes ? "true" : "";

    private static string Text(decimal? number) => number?.ToString("#,##0.##", Russian) ?? "";

    private static string Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
