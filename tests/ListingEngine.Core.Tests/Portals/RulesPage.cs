using System.Globalization;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Every rule that an offer can break, as a page for people.</summary>
internal static class RulesPage
{
    private const string Intro = """
        # Rules

        Made from the catalog by `DocsTests`; run the tests with `ACCEPT=1` to rewrite it.

        - An **error** withholds the offer, a **warning** says what will be lost or seen badly, **advice** what would sell better.
        - **Field** is the field to mend, as in the API; `…` in a sentence stands for a detail of the offer.
        - **Source** names a paper of `feeds-schemas/<portal>/SOURCE.md`, with the date when it was seen; not **confirmed** means that
          the evidence is weak.


        """;

    public static string Make()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var portal in PortalCatalog.Lenders) AddPortal(page, portal);
        page.Append("## The description, on any portal\n\n");
        AddRules(page, [.. OfferTextRules.All.Select(r => r.Rule)]);
        page.Append("## Any plan\n\n");
        AddRules(page, [.. PlanRules.All, .. PhotoRules.All]);
        page.Append("## Any feed that is read or checked\n\n");
        AddRules(page, [.. FeedProblems.All, .. FeedCheck.Rules]);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddPortal(StringBuilder page, Portal portal)
    {
        page.Append(CultureInfo.InvariantCulture, $"## {portal.Name.En} (`{portal.Key}`)\n\n");
        var limits = portal.Dialect.Limits;
        page.Append("Takes ").AppendJoin(", ", Limit(limits.Photos, "photos"), Limit(limits.Description, "characters of description"),
            Limit(limits.Offers, "offers"));
        if (limits.PhotoSide is { } side) page.Append(CultureInfo.InvariantCulture, $", photos of {side} px a side at least");
        page.Append(CultureInfo.InvariantCulture, $" ({limits.Source.Paper}, {limits.Source.Date}{(limits.Source.Confirmed ? "" : ", not confirmed")}).\n\n");
        AddRules(page, [.. portal.Dialect.Rules.Select(r => r.Rule).Except(OfferTextRules.All.Select(r => r.Rule))]);
    }

    private static void AddRules(StringBuilder page, IReadOnlyList<Rule> rules)
    {
        foreach (var severity in rules.GroupBy(r => r.Severity).OrderBy(g => g.Key))
        {
            page.Append(CultureInfo.InvariantCulture, $"### {Heading(severity.Key)} ({severity.Count()})\n\n");
            page.Append("| Code | What it says | Field | Source | Date | Confirmed |\n|---|---|---|---|---|---|\n");
            foreach (var rule in severity) page.Append(Row(rule));
            page.Append('\n');
        }
    }

    private static string Row(Rule rule) =>
        $"| `{rule.Code}` | {Sentence(rule.Says.Ru)}<br>{Sentence(rule.Says.En)} | {Field(rule.Field)} "
        + $"| {Cell(rule.Source.Paper)} | {rule.Source.Date} | {(rule.Source.Confirmed ? "yes" : "**no**")} |\n";

    private static string Heading(Severity severity) => severity switch
    {
        Severity.Error => "Errors",
        Severity.Warning => "Warnings",
        _ => "Advice",
    };

    private static string Limit(int? most, string of) =>
        most is { } number ? string.Create(CultureInfo.InvariantCulture, $"at most {number:N0} {of}") : $"any number of {of}";

    private static string Field(string field) => field.Length == 0 ? "" : $"`{field}`";

    private static string Sentence(string text) => Cell(text.Replace("{0}", "…", StringComparison.Ordinal));

    private static string Cell(string text) =>
        text.Replace("<", "&lt;", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal).Replace("\n", " ", StringComparison.Ordinal);
}
