using System.Globalization;
using System.Text;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Which kinds and deals each portal takes, with the samples that show it.</summary>
internal static class CoveragePage
{
    private const string Intro = """
        # Coverage

        Made from the catalog by `DocsTests`; run the tests with `ACCEPT=1` to rewrite it.
        A dash: the portal's format has no word for it. Otherwise the golden samples that show it; "yes" where those of a like kind do.


        """;

    public static string Make()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        foreach (var portal in PortalCatalog.Lenders) AddPortal(page, portal);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void AddPortal(StringBuilder page, Portal portal)
    {
        var samples = GoldenSample.All.Where(s => s.Portal == portal.Key)
            .ToLookup(s => s.Object is var o ? (o.Kind, o.Deal) : default);
        page.Append(CultureInfo.InvariantCulture, $"## {portal.Name.En} (`{portal.Key}`)\n\n");
        page.Append("| | Sale | Long rent | Daily rent |\n|---|---|---|---|\n");
        foreach (var kind in Enum.GetValues<ObjectKind>())
        {
            page.Append(CultureInfo.InvariantCulture, $"| {kind} |");
            foreach (var deal in Enum.GetValues<Deal>())
                page.Append(CultureInfo.InvariantCulture, $" {(portal.Dialect.Takes(kind, deal) ? Yes(samples[(kind, deal)]) : "—")} |");
            page.Append('\n');
        }

        page.Append('\n');
    }

    private static string Yes(IEnumerable<GoldenSample> samples) =>
        string.Join("<br>", samples.Select(s => $"[{s.Name}](../{s.ExpectedFile})").DefaultIfEmpty("yes"));
}
