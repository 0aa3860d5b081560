using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Web.Today;

/// <summary>Something that a person must decide or mend, with the place where that is done.</summary>
/// <param name="Look">Tabler's word for its colour.</param>
/// <param name="Icon">Of ours, so that colour is not all that tells.</param>
internal sealed record Decision(string Look, string Icon, string Says, string Link, string LinkText)
{
    private static readonly TimeSpan PullsEvery = TimeSpan.FromDays(1);

    /// <summary>The worst first.</summary>
    public static IReadOnlyList<Decision> Of(TodayView today, DateTimeOffset now, PageText text)
    {
        string Name(PlanCard plan) => $"{text.In(plan.PortalName)} · {plan.Name}";
        Decision At(PlanCard plan, string look, string icon, string key, params object[] details) =>
            new(look, icon, text.Say(key, [Name(plan), .. details]), $"#plan-{plan.Id}", text["Today.ToPlan"]);

        var all = new List<Decision>();
        all.AddRange(today.Plans.Where(p => p.State == PlanState.Failed).Select(p => At(p, "danger", "failed", "Today.Failed")));
        all.AddRange(today.Plans.Where(p => p.State == PlanState.Held).Select(p => At(p, "warning", "warn", "Today.Held")));
        if (today.Stale.Withhold > 0)
            all.Add(new("danger", "failed", text.Count("Today.Overdue", today.Stale.Withhold), "/quality?show=stale", text["Today.ToConfirm"]));
        all.AddRange(today.Plans.Where(p => today.NewlyWithheld.ContainsKey(p.Id)).Select(p => new Decision("warning", "warn",
            text.Say("Today.NewlyWithheld", Name(p), text.Count("Count.Objects", today.NewlyWithheld[p.Id])),
            $"/quality?show=incomplete&plan={p.Id}", text["Today.ToReasons"])));
        all.AddRange(today.Imports.DistinctBy(i => i.Source).Where(i => i.Problem is not null).Select(i => new Decision("warning", "warn",
            text.Say("Today.ImportFailed", i.Source), "/settings/imports", text["Today.ToImports"])));
        all.AddRange(today.Plans.Where(p => p is { State: PlanState.OnAir, Current: { } v } && now - v.At > PullsEvery && !(now - p.LastPull?.At < PullsEvery))
            .Select(p => At(p, "warning", "waiting", "Today.NotPulled")));
        all.AddRange(today.Plans.Where(p => p.State == PlanState.Waiting).Select(p => At(p, "info", "waiting", "Today.Waiting")));
        if (string.IsNullOrWhiteSpace(today.Company.LegalName))
            all.Add(new("warning", "warn", $"{text["Legal.Missing"]}. {text["Legal.Why"]}", "/settings/company", text["Today.ToCompany"]));
        var waiting = today.Stale.Ask - today.Stale.Withhold;
        if (waiting > 0) all.Add(new("info", "waiting", text.Count("Today.Stale", waiting), "/quality?show=stale", text["Today.ToConfirm"]));
        return all;
    }
}
