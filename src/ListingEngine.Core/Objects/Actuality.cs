using System.Globalization;

namespace ListingEngine.Core.Objects;

/// <summary>Whether someone must say that an object is still offered, and what follows when nobody does.</summary>
/// <param name="State">Where it stands now.</param>
/// <param name="ChangesAt">When it goes a step further by itself; null when it does not.</param>
/// <param name="Next">What is next, in words.</param>
public sealed record Actuality(ActualityState State, DateTimeOffset? ChangesAt, Phrase Next)
{
    private static readonly Phrase Nothing = new("Подтверждать не нужно", "Needs no confirmation");

    /// <summary>A sensible beginning for an agency without rules.</summary>
    public static IReadOnlyList<ActualityRule> Suggested { get; } =
    [
        new() { Kinds = [ObjectKind.Flat, ObjectKind.Room], Deals = [Deal.LongRent, Deal.DailyRent], AskAgentDays = 7, TellHeadDays = 10, WithholdDays = 14 },
        new() { Deals = [Deal.LongRent, Deal.DailyRent], AskAgentDays = 14, TellHeadDays = 21, WithholdDays = 30 },
        new() { Kinds = [ObjectKind.Flat, ObjectKind.Room], Deals = [Deal.Sale], AskAgentDays = 14, TellHeadDays = 21, WithholdDays = 30 },
        new() { Deals = [Deal.Sale], AskAgentDays = 30, TellHeadDays = 45, WithholdDays = 60 },
    ];

    /// <summary>An object that nobody ever confirmed counts from the day it was made.</summary>
    public static Actuality Of(PropertyObject o, IEnumerable<ActualityRule> rules, DateTimeOffset now) =>
        o.Status != ObjectStatus.Active || rules.FirstOrDefault(r => r.IsFor(o.Kind, o.Deal)) is not { } rule
            ? new(ActualityState.NotAsked, null, Nothing)
            : Of(o.ConfirmedAt ?? o.CreatedAt, rule, now);

    private static Actuality Of(DateTimeOffset since, ActualityRule rule, DateTimeOffset now)
    {
        var (ask, tell, withhold) = (since.AddDays(rule.AskAgentDays), since.AddDays(rule.TellHeadDays),
            rule.WithholdDays is { } days ? since.AddDays(days) : (DateTimeOffset?)null);
        if (withhold <= now)
            return new(ActualityState.Overdue, null, new("Снят со всех площадок, пока не подтвердят", "Off every portal until it is confirmed"));
        if (tell <= now)
            return withhold is { } off
                ? new(ActualityState.TellHead, off, On(off, "{0} снимем со всех площадок", "comes off every portal on {0}"))
                : new(ActualityState.TellHead, null, new("Руководитель знает", "The head knows"));
        if (ask <= now) return new(ActualityState.AskAgent, tell, On(tell, "{0} сообщим руководителю", "the head is told on {0}"));
        return new(ActualityState.Fresh, ask, On(ask, "{0} спросим агента", "the agent is asked on {0}"));
    }

    private static Phrase On(DateTimeOffset at, string ru, string en) => new(
        ru.Replace("{0}", at.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal),
        en.Replace("{0}", at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), StringComparison.Ordinal));
}
