using System.Globalization;
using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>
/// <see cref="Actuality"/> as expressions on <c>objects o</c>: the database answers for all objects at once. Only numbers and names of
/// our own go into the text.
/// </summary>
internal static class ActualitySql
{
    /// <summary>When the agent is asked; null where no rule asks.</summary>
    public static string AskAt(IReadOnlyList<ActualityRule> rules) => At(rules, r => r.AskAgentDays);

    /// <summary>When the head is told.</summary>
    public static string TellAt(IReadOnlyList<ActualityRule> rules) => At(rules, r => r.TellHeadDays);

    /// <summary>When the object is withheld from every plan.</summary>
    public static string WithholdAt(IReadOnlyList<ActualityRule> rules) => At(rules, r => r.WithholdDays);

    /// <summary>Index of the rule that is the object's; null where there is none.</summary>
    public static string Rule(IReadOnlyList<ActualityRule> rules) => Case(rules, (_, i) => i.ToString(CultureInfo.InvariantCulture), "int");

    private static string At(IReadOnlyList<ActualityRule> rules, Func<ActualityRule, int?> days) =>
        $"(coalesce(o.confirmed_at, o.created_at) + {Case(rules, (r, _) => Interval(days(r)), "interval")})";

    private static string Case(IReadOnlyList<ActualityRule> rules, Func<ActualityRule, int, string> value, string type) => rules.Count == 0
        ? $"NULL::{type}"
        : $"CASE {string.Join(' ', rules.Select((r, i) => $"WHEN {IsFor(r)} THEN {value(r, i)}"))} ELSE NULL::{type} END";

    // In hours: a day of the calendar may have 23 of them, and the Core counts days of 24.
    private static string Interval(int? days) =>
        days is { } d ? $"interval '{((long)d * 24).ToString(CultureInfo.InvariantCulture)} hours'" : "NULL";

    private static string IsFor(ActualityRule rule) => $"{OneOf("o.kind", rule.Kinds)} AND {OneOf("o.deal", rule.Deals)}";

    private static string OneOf<T>(string column, List<T> values) where T : struct, Enum =>
        values.Count == 0 ? "true" : $"{column} IN ({string.Join(", ", values.Select(v => $"'{v}'"))})";
}
