using ListingEngine.Core.Sources;

namespace ListingEngine.Core.Tests.Sources;

public sealed class GoldenPageTests
{
    public static TheoryData<string> Names => [.. GoldenPage.All.Select(p => p.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public void Golden_page_is_read_as_expected(string name)
    {
        var page = GoldenPage.All.Single(p => p.ToString() == name);
        Committed.AssertHolds(page.ExpectedFile, page.Told());
    }

    [Fact]
    public void Every_source_has_a_golden_page_of_its_own() => Assert.Empty(SourceCatalog.All.Select(s => s.Key).Except(GoldenPage.All.Where(p => p.Reading.Source == p.Source).Select(p => p.Source)));

    [Fact]
    public void Every_declared_path_and_selector_is_shown_by_a_golden_page()
    {
        var shown = GoldenPage.All.SelectMany(p => p.Reading.Adverts.SelectMany(ReadFields.Of).Select(f => (p.Source, f.Field)).Distinct()).ToHashSet();
        var declared = SourceCatalog.All.SelectMany(s => s.States.SelectMany(t => t.Paths.Select(p => p.Field)).Concat(s.Selectors.Select(c => c.Field)).Distinct().Select(f => (s.Key, Property(f))));
        // A commission is told as an amount or as a share.
        Assert.DoesNotContain(declared, d => !shown.Contains(d) && !shown.Contains((d.Key, d.Item2 + "Percent")));
    }

    // The recipe of docs/sources.md: one folder and one line of the catalog. Whoever needs more has found a hole in the readers.
    [Fact]
    public void Source_is_named_by_its_folder_and_the_catalog_only()
    {
        var names = SourceCatalog.All.Select(s => char.ToUpperInvariant(s.Key[0]) + s.Key[1..] + "Source").ToList();
        var naming = SourceTree.CSharp.Where(f => f.StartsWith("src/", StringComparison.Ordinal)).SelectMany(f => names.Where(n => !f.EndsWith($"/{n}.cs", StringComparison.Ordinal)
            && File.ReadAllText(Path.Combine(SourceTree.Root, f)).Contains(n + ".", StringComparison.Ordinal)).Select(_ => f)).Distinct();
        Assert.Equal(["src/ListingEngine.Core/Sources/SourceCatalog.cs"], naming);
    }

    [Fact]
    public void Table_of_fields_and_sites_holds() => Committed.AssertHolds("docs/sources.md", SourcesPage.Make());

    private static string Property(AdvertField field) => field switch
    {
        AdvertField.Photo => nameof(OwnerListing.Photos),
        AdvertField.Phone => nameof(OwnerListing.Phones),
        _ => field.ToString(),
    };
}
