using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>What a dialect has to say against an offer.</summary>
public static class Refusals
{
    /// <summary>All reasons of all severities; the offer is withheld when one of them is an error.</summary>
    public static IReadOnlyList<Reason> Refuse(this IFeedDialect dialect, Offer offer)
    {
        List<Reason>? reasons = null;
        foreach (var rule in dialect.Rules)
            if (rule.Breaks(offer) is { } detail) (reasons ??= []).Add(new(rule.Rule, detail.Length == 0 ? null : detail));
        return reasons ?? (IReadOnlyList<Reason>)[];
    }

    public static bool AnyError(this IReadOnlyList<Reason> reasons)
    {
        foreach (var reason in reasons)
            if (reason.Rule.Severity == Severity.Error) return true;
        return false;
    }
}
