using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>A rule of actuality as a sentence.</summary>
internal static class RuleWords
{
    /// <summary>«квартира, комната · аренда: спросить через 7 дней, …»</summary>
    public static string Of(ActualityRule rule, PageText text) => $"{For(rule, text)}: {Steps(rule, text)}";

    public static string For(ActualityRule rule, PageText text)
    {
        var kinds = rule.Kinds.Count == 0 ? text["Actuality.EveryKind"] : string.Join(", ", rule.Kinds.Select(k => QualityWords.Kind(k, text)));
        var deals = rule.Deals.Count == 0 ? text["Actuality.EveryDeal"] : string.Join(", ", rule.Deals.Select(d => text[$"Quality.Deal.{d}"]));
        return $"{kinds} · {deals}";
    }

    public static string Steps(ActualityRule rule, PageText text)
    {
        var withhold = rule.WithholdDays is { } days ? text.Count("Actuality.WithholdAfter", days) : text["Actuality.NeverWithhold"];
        return $"{text.Count("Actuality.AskAfter", rule.AskAgentDays)}, {text.Count("Actuality.TellAfter", rule.TellHeadDays)}, {withhold}";
    }

    /// <summary>What the rule touches now: «на рекламе 40: ждут подтверждения 5, снимет с площадок 2».</summary>
    public static string Of(Reach reach, PageText text)
    {
        if (reach.Objects == 0) return text["Actuality.TouchesNone"];
        var said = text.Count("Actuality.Touches", reach.Objects);
        if (reach.Ask > 0) said += ", " + text.Count("Actuality.TouchesAsk", reach.Ask);
        if (reach.Withhold > 0) said += ", " + text.Count("Actuality.TouchesWithhold", reach.Withhold);
        return said;
    }
}
