using ListingEngine.Host.Web.Today;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Plans.Editor;

/// <summary>The list of plans in words.</summary>
internal static class PlanListWords
{
    /// <summary>«В эфире 262 объявления в 5 планах, удержано 63. Решения ждёт 1 план.»</summary>
    public static string Lead(IReadOnlyList<PlanCard> plans, PageText text)
    {
        var (onAir, withheld) = (plans.Where(p => !p.IsByHand).Sum(p => (long)(p.Current?.Offers ?? 0)), plans.Sum(p => p.Withheld));
        var parts = new List<string>
        {
            onAir == 0 ? text["Lead.NothingOnAir"] : text.Say("Lead.OnAir", text.Count("Count.Adverts", onAir), text.Count("Count.InPlans", plans.Count(p => p is { IsByHand: false, Current.Offers: > 0 }))),
        };
        if (withheld > 0) parts.Add(text.Say("Lead.Withheld", text.Number(withheld)));
        var sentences = new List<string> { string.Join(", ", parts) };
        foreach (var (state, key) in new[] { (PlanState.Failed, "Plans.LeadFailed"), (PlanState.Held, "Plans.LeadHeld"), (PlanState.Waiting, "Plans.LeadWaiting"), (PlanState.Off, "Plans.LeadOff") })
            if (plans.Count(p => p.State == state) is > 0 and var count) sentences.Add(text.Count(key, count));
        return string.Join(". ", sentences) + ".";
    }

    /// <summary>«48 / 50», and of a version that waits what it would make of it: «48 → 12 / 50».</summary>
    public static string OnAir(PlanCard plan, PageText text) => text.Number(plan.Current?.Offers ?? 0)
        + (plan.Held is { } held ? $" → {text.Number(held.Offers)}" : "") + (plan.Room is { } room ? $" / {text.Number(room)}" : "");
}
