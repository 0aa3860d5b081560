using ListingEngine.Host.Alarms;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Web.Today;

/// <summary>Something that a person must decide or mend, with the place where that is done.</summary>
/// <param name="Look">Tabler's word for its colour.</param>
/// <param name="Icon">Of ours, so that colour is not all that tells.</param>
internal sealed record Decision(string Look, string Icon, string Says, string Link, string LinkText)
{
    /// <summary>The worst first.</summary>
    public static IReadOnlyList<Decision> Of(TodayView today, PageText text)
    {
        string Name(PlanCard plan) => $"{text.In(plan.PortalName)} · {plan.Name}";
        Decision At(PlanCard plan, string look, string icon, string key, params object[] details) =>
            new(look, icon, text.Say(key, [Name(plan), .. details]), $"#plan-{plan.Id}", text["Today.ToPlan"]);

        var all = new List<Decision>();
        all.AddRange(today.Alarms.Select(a => Of(a, text)));
        if (today.Stale.Withhold > 0)
            all.Add(new("danger", "failed", text.Count("Today.Overdue", today.Stale.Withhold), "/quality?show=stale", text["Today.ToConfirm"]));
        all.AddRange(today.Plans.Where(p => today.NewlyWithheld.ContainsKey(p.Id)).Select(p => new Decision("warning", "warn",
            text.Say("Today.NewlyWithheld", Name(p), text.Count("Count.Objects", today.NewlyWithheld[p.Id])),
            $"/quality?show=incomplete&plan={p.Id}", text["Today.ToReasons"])));
        all.AddRange(today.Imports.DistinctBy(i => i.Source).Where(i => i.Problem is not null).Select(i => new Decision("warning", "warn",
            text.Say("Today.ImportFailed", i.Source), "/settings/imports", text["Today.ToImports"])));
        all.AddRange(today.Plans.Where(p => p.State == PlanState.Waiting).Select(p => At(p, "info", "waiting", "Today.Waiting")));
        if (string.IsNullOrWhiteSpace(today.Company.LegalName))
            all.Add(new("warning", "warn", $"{text["Legal.Missing"]}. {text["Legal.Why"]}", "/settings/company", text["Today.ToCompany"]));
        var waiting = today.Stale.Ask - today.Stale.Withhold;
        if (waiting > 0) all.Add(new("info", "waiting", text.Count("Today.Stale", waiting), "/quality?show=stale", text["Today.ToConfirm"]));
        return all;
    }

    private static Decision Of(AlarmLine alarm, PageText text)
    {
        var (look, icon) = alarm.Kind switch
        {
            AlarmKind.BuildFailed => ("danger", "failed"),
            AlarmKind.PortalAway or AlarmKind.FeedOld or AlarmKind.SourceAway => ("warning", "waiting"),
            _ => ("warning", "warn"),
        };
        return new(look, icon, AlarmWords.Says(alarm, text), alarm.Path, text[alarm.IsOfSource ? "Alarms.ToSource" : alarm.Kind == AlarmKind.Stranger ? "Today.ToAlarms" : "Today.ToPlan"]);
    }
}
