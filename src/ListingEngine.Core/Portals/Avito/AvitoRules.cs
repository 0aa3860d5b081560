using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What Avito asks of an advert, in the order in which reasons are shown.</summary>
internal static class AvitoRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        .. AvitoCommonRules.All, .. AvitoFlatRules.All, .. AvitoRentRules.All, .. AvitoHouseRules.All, .. AvitoPremisesRules.All,
        .. AvitoCoworkingRules.All, .. AvitoForeignRules.All, .. AvitoAdvertRules.All,
        // Contacts it has in a sentence of its own.
        .. OfferTextRules.Manners,
    ];

    /// <summary>An element without which Avito takes no advert of those templates.</summary>
    public static FeedRule Must(string code, AvitoTemplate where, AvitoElement element, string ru, string en, RuleSource source,
        Func<PropertyObject, bool>? when = null) =>
        Missing(code, Severity.Error, where, element, ru, en, source, when);

    /// <summary>An element that Avito may ask for: the evidence is weak.</summary>
    public static FeedRule Should(string code, AvitoTemplate where, AvitoElement element, string ru, string en, RuleSource source,
        Func<PropertyObject, bool>? when = null) =>
        Missing(code, Severity.Warning, where, element, ru, en, source, when);

    public static FeedRule Rule(string code, Severity severity, string field, string ru, string en, RuleSource source,
        Func<Offer, bool> breaks) =>
        FeedRule.When(new($"avito.{code}", severity, field, new(ru, en), source), breaks);

    private static FeedRule Missing(string code, Severity severity, AvitoTemplate where, AvitoElement element, string ru, string en,
        RuleSource source, Func<PropertyObject, bool>? when) =>
        Rule(code, severity, element.Feed.Field, ru, en, source,
            offer => (AvitoKinds.Template(offer.Object) & where) != 0 && when?.Invoke(offer.Object) != false
                && !element.Tells(offer.Object));
}
