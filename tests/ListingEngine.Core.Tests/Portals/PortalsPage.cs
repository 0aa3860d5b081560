using System.Globalization;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Every portal that a plan can choose, as a page for people.</summary>
internal static class PortalsPage
{
    private const string Intro = """
        # Portals

        Made from the catalog by `DocsTests`; run the tests with `ACCEPT=1` to rewrite it. What each takes by kind and deal: [coverage.md](coverage.md);
        the rules of a dialect: [rules.md](rules.md).

        - **confirmed**: the portal's own schema or account has confirmed our feed. **on trial**: papers or working exporters say that the portal takes it, and nobody has
          confirmed it. **unverified**: nobody knows; a plan for such a portal begins switched off, and the portal has to be asked. **by hand**: no feed is fetched;
          the plan makes a list for whoever enters the adverts.


        """;

    public static string Make()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        page.Append("| Portal | Key | Dialect | Kinds | Photos | Description | Status | Source |\n|---|---|---|---:|---:|---:|---|---|\n");
        foreach (var portal in PortalCatalog.All) page.Append(Row(portal));
        page.Append("\n## What else to know\n\n");
        foreach (var portal in PortalCatalog.All.Where(p => p.Facts.Count > 0))
        {
            page.Append(CultureInfo.InvariantCulture, $"**{portal.Name.En}** (`{portal.Key}`)\n\n");
            foreach (var fact in portal.Facts) page.Append(CultureInfo.InvariantCulture, $"- {fact.Says.En} ({Of(fact.Source)})\n");
            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Row(Portal portal)
    {
        var (dialect, limits) = (portal.Dialect, portal.Dialect.Limits);
        var kinds = Enum.GetValues<ObjectKind>().Count(k => Enum.GetValues<Deal>().Any(d => dialect.Takes(k, d)));
        return $"| {portal.Name.En} | `{portal.Key}` | {dialect.Key}{(portal.IsBorrower ? "" : ", its own")} | {kinds} | {Limit(limits.Photos)}{(limits.JpegOnly ? ", JPEG only" : "")} "
            + $"| {Limit(limits.Description)} | {(portal.IsByHand ? "**by hand**" : Word(portal.Status))} | {Of(portal.Source)} |\n";
    }

    private static string Word(PortalStatus status) => status switch
    {
        PortalStatus.Confirmed => "confirmed",
        PortalStatus.OnTrial => "on trial",
        _ => "**unverified**",
    };

    private static string Limit(int? most) => most is { } number ? number.ToString(CultureInfo.InvariantCulture) : "not told";

    private static string Of(RuleSource source) => $"{source.Paper}, {source.Date}{(source.Confirmed ? "" : ", not confirmed")}";
}
