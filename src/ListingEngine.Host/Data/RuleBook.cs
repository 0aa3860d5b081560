using System.Collections.Frozen;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Data;

/// <summary>Every rule of the engine and its portals by code: records keep codes, people read sentences.</summary>
public static class RuleBook
{
    private static readonly FrozenDictionary<string, Rule> ByCode = PlanRules.All.Concat(PhotoRules.All).Concat(FeedProblems.All)
        .Concat(PortalCatalog.All.SelectMany(p => p.Dialect.Rules).Select(r => r.Rule))
        .DistinctBy(r => r.Code).ToFrozenDictionary(r => r.Code);

    public static IReadOnlyCollection<Rule> All => ByCode.Values;

    /// <summary>The rule of that code; a code that a newer or older engine wrote gets a rule that says just that.</summary>
    public static Rule Find(string code) => ByCode.GetValueOrDefault(code)
        ?? new(code, Severity.Error, "", new($"Правило {code} этой версии не знакомо.", $"This version does not know the rule {code}."), RuleSource.Engine);
}
