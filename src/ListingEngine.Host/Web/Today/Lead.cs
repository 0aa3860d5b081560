using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Web.Today;

/// <summary>First lines: the answer in words with numbers, before any table.</summary>
internal static class Lead
{
    /// <summary>«В эфире 262 объявления в 5 планах, удержано 63; чаще всего (12): …»</summary>
    public static string Of(TodayView today, PageText text)
    {
        if (today.Stock.All == 0) return text["Lead.Empty"];
        if (today.Plans.Count == 0) return text.Say("Lead.NoPlans", text.Count("Count.Objects", today.Stock.All));
        var parts = new List<string>
        {
            today.PlansOnAir == 0
                ? text["Lead.NothingOnAir"]
                : text.Say("Lead.OnAir", text.Count("Count.Adverts", today.OffersOnAir), text.Count("Count.InPlans", today.PlansOnAir)),
        };
        if (today.Withheld > 0) parts.Add(text.Say("Lead.Withheld", text.Number(today.Withheld)));
        var sentence = string.Join(", ", parts);
        if (today.Commonest is { } reason)
            sentence += "; " + text.Say("Lead.Commonest", text.Number(reason.Objects), text.In(reason.Rule.Says.With(reason.Detail)).TrimEnd('.'));
        string[] trouble =
        [
            Count(text, "Lead.Held", today.PlansHeld), Count(text, "Lead.Failed", today.PlansFailed), Count(text, "Lead.Waiting", today.PlansWaiting),
        ];
        return string.Join(". ", trouble.Where(t => t.Length > 0).Append(sentence)) + ".";
    }

    /// <summary>«3 объекта ждут вашего подтверждения, 2 не берёт хотя бы одна площадка.»</summary>
    public static string Of(MineView mine, bool isHead, PageText text)
    {
        if (mine.Offered == 0) return text[isHead ? "Today.TeamHasNone" : "Today.MineHasNone"];
        string[] parts =
        [
            Count(text, "Today.LeadConfirm", mine.ToConfirm.Total), Count(text, "Today.LeadRefused", mine.Refused.Total),
        ];
        var said = string.Join(", ", parts.Where(p => p.Length > 0));
        return said.Length > 0 ? said + "." : text.Say("Today.NothingToDo", text.Count("Count.Objects", mine.Offered));
    }

    /// <summary>«В эфире 48 из 50, удержано 12, ещё 90 объектов этому плану не подходят.»</summary>
    public static string Of(PlanCard plan, PageText text)
    {
        var parts = new List<string>
        {
            (plan.Current?.Offers, plan.Room) switch
            {
                (null or 0, _) => text[plan.IsByHand ? "Plan.NothingInList" : "Plan.NothingOnAir"],
                ({ } offers, _) when plan.IsByHand => text.Say("Plan.InList", text.Count("Count.Adverts", offers)),
                ({ } offers, { } room) => text.Say("Plan.OnAirOf", text.Number(offers), text.Number(room)),
                ({ } offers, null) => text.Say("Plan.OnAir", text.Count("Count.Adverts", offers)),
            },
        };
        if (plan.Withheld > 0) parts.Add(text.Say("Plan.Withheld", text.Number(plan.Withheld)));
        else if (plan.Current is not null) parts.Add(text["Plan.NoneWithheld"]);
        if (plan.NotAsked > 0) parts.Add(text.Count("Plan.NotAsked", plan.NotAsked));
        return string.Join(", ", parts) + ".";
    }

    /// <summary>«версия 7, целиком · YandexBot, 127.0.0.1»</summary>
    public static string Of(PullLine pull, PageText text)
    {
        var what = pull.Status switch
        {
            _ when !pull.Whole => text["Pull.Cut"],
            200 => text["Pull.Whole"],
            304 => text["Pull.Unchanged"],
            503 => text["Pull.NotYet"],
            _ => "",
        };
        string[] parts =
        [
            pull.Version is { } version ? text.Say("Pull.Version", text.Number(version)) : "",
            what,
            text.Say("Pull.Answer", pull.Status),
            pull.Agent ?? "",
            pull.Address ?? "",
        ];
        return string.Join(", ", parts.Where(p => p.Length > 0));
    }

    private static string Count(PageText text, string key, int count) => count == 0 ? "" : text.Count(key, count);
}
