namespace ListingEngine.Core.Tests.Portals;

/// <summary>The pages under <c>docs/</c> that are made from the code.</summary>
public class DocsTests
{
    [Fact]
    public void Rules_are_listed_as_the_catalog_has_them() => Committed.AssertHolds("docs/rules.md", RulesPage.Make());

    [Fact]
    public void Coverage_is_listed_as_the_catalog_has_it() => Committed.AssertHolds("docs/coverage.md", CoveragePage.Make());

    [Fact]
    public void Portals_are_listed_as_the_catalog_has_them() => Committed.AssertHolds("docs/portals.md", PortalsPage.Make());

    [Fact]
    public void Templates_are_explained_with_the_fields_that_there_are() => Committed.AssertHolds("docs/templates.md", Plans.Texts.TemplatesPage.Make());
}
