using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Every rule of the portal, in the order in which reasons are shown.</summary>
internal static class CianRules
{
    public const int LongestDescription = 3000;
    public const int ShortestDescription = 15;

    public static IReadOnlyList<FeedRule> All { get; } =
        [.. CianRequiredRules.All, .. CianKindRules.All, .. CianTermRules.All, .. CianContentRules.All,
            .. OfferTextRules.Contacts, .. OfferTextRules.MannersFrom(ShortestDescription)];

    public static FeedRule Error(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        Make(code, Severity.Error, field, ru, en, source, breaks);

    public static FeedRule Warning(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        Make(code, Severity.Warning, field, ru, en, source, breaks);

    public static FeedRule Advice(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        Make(code, Severity.Advice, field, ru, en, source, breaks);

    public static bool IsIn(this Offer offer, CianCategory group) => offer.Object.IsIn(group);

    private static FeedRule Make(
        string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"cian.{code}", severity, field, new(ru, en), source), breaks);
}
