using System.Globalization;
using System.Text;
using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>Which fields are read from the pages of each site.</summary>
internal static class SourcesPage
{
    private const string Intro = """
        # Sites of owners' adverts

        Made from the catalog and its golden pages by `GoldenPageTests`; run the tests with `ACCEPT=1` to rewrite it. The golden pages under
        `tests/ListingEngine.Core.Tests/Samples/Sources` are made up, in the shape of each site's real pages: a site that changes its shape is
        mended here first. Real pages are not kept in the repository; where they stand beside it, `SavedPagesTests` reads them as well and holds
        the readers to at least 95 % of the values that their origins expect.

        What no site-specific line says is read by the generic readers: schema.org in JSON and in markup, OpenGraph, data in scripts, tables of
        labels, feeds, and the words of titles. A site that is not listed is read by those alone.

        ## How to add a site

        1. A folder `src/ListingEngine.Core/Sources/<Name>` with one class: its key, hosts, the part of the path that adverts have, and, where the generic
           readers do not suffice, paths into the data of its scripts and CSS selectors.
        2. One line in `SourceCatalog`.
        3. A page in its shape, with made-up data, in `tests/ListingEngine.Core.Tests/Samples/Sources/<Name>`; `ACCEPT=1` writes what is read from it.

        Nothing else is touched: no registration, page, migration or setting.

        ## Fields and sites

        `declared`: by a path or selector of ours; `generic`: by the readers of all sites; a dash: the golden page does not tell it, or it is not read.


        """;

    private const string RealHead = "## Real pages";

    public static string Make()
    {
        var page = new StringBuilder(Intro.ReplaceLineEndings("\n"));
        var read = SourceCatalog.All.ToDictionary(s => s.Key, s => GoldenPage.All.Where(p => p.Source == s.Key).SelectMany(p => p.Reading.Adverts).ToList());
        page.Append("| site | hosts | golden pages | fields read |\n|---|---|---:|---:|\n");
        foreach (var source in SourceCatalog.All)
            page.Append(CultureInfo.InvariantCulture, $"| {source.Name} (`{source.Key}`) | {string.Join(", ", source.Hosts)} | {GoldenPage.All.Count(p => p.Source == source.Key)} | {Count(read[source.Key])} of {ReadFields.Names.Count} |\n");
        page.Append('\n').Append("| field | sites that tell it | ").AppendJoin(" | ", SourceCatalog.All.Select(s => s.Key)).Append(" |\n|---|---:|");
        page.Append(string.Concat(SourceCatalog.All.Select(_ => "---|"))).Append('\n');
        foreach (var field in ReadFields.Names)
        {
            var cells = SourceCatalog.All.Select(s => Cell(read[s.Key], field)).ToList();
            page.Append(CultureInfo.InvariantCulture, $"| {field} | {cells.Count(c => c != "—") * 100 / cells.Count} % | ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return page.Append('\n').Append(Real()).ToString();
    }

    // Where real pages do not stand beside the repository, what was counted with them stays.
    private static string Real()
    {
        if (SavedPage.Folder is null)
        {
            var held = File.ReadAllText(Path.Combine(SourceTree.Root, "docs/sources.md"));
            return held[held.IndexOf(RealHead, StringComparison.Ordinal)..];
        }

        var values = SavedPage.All.SelectMany(p => p.Values().Select(v => (Site: Site(p.Name), Field: v.Column, v.Read))).ToList();
        var (sites, fields) = (values.Select(v => v.Site).Distinct().Order(StringComparer.Ordinal).ToList(), values.Select(v => v.Field).Distinct().Order(StringComparer.Ordinal).ToList());
        var page = new StringBuilder(RealHead).Append("\n\nOf the values that the origins of real pages expect of them, so many are read.\n\n");
        page.Append("| field | read | ").AppendJoin(" | ", sites).Append(" |\n|---|---:|").Append(string.Concat(sites.Select(_ => "---:|"))).Append('\n');
        foreach (var field in fields)
            page.Append(CultureInfo.InvariantCulture, $"| {field} | {Share(values.Where(v => v.Field == field).Select(v => v.Read))} | ")
                .AppendJoin(" | ", sites.Select(s => Read(values.Where(v => v.Field == field && v.Site == s).Select(v => v.Read)))).Append(" |\n");
        page.Append(CultureInfo.InvariantCulture, $"| all | {Share(values.Select(v => v.Read))} | ").AppendJoin(" | ", sites.Select(s => Share(values.Where(v => v.Site == s).Select(v => v.Read)))).Append(" |\n");
        return page.ToString();
    }

    private static string Site(string page) => page.Replace("world-", "", StringComparison.Ordinal).Split('-')[0];

    private static string Share(IEnumerable<bool> read) => read.ToList() is var all ? $"{all.Count(r => r) * 100 / all.Count} %" : "";

    private static string Read(IEnumerable<bool> read) => read.ToList() is { Count: > 0 } all ? $"{all.Count(r => r)}/{all.Count}" : "—";

    private static int Count(List<OwnerListing> adverts) => adverts.SelectMany(ReadFields.Of).Select(f => f.Field).Distinct().Count();

    private static string Cell(List<OwnerListing> adverts, string field) =>
        adverts.SelectMany(ReadFields.Of).Where(f => f.Field == field).Select(f => f.From).FirstOrDefault() is not { } from ? "—"
            : from.StartsWith("state ", StringComparison.Ordinal) || from.StartsWith("css ", StringComparison.Ordinal) || from.StartsWith("source ", StringComparison.Ordinal) ? "declared" : "generic";
}
