namespace ListingEngine.Core.Tests;

public class ArrowsTests
{
    [Fact]
    public void Nobody_names_what_he_has_no_right_to_know() => SourceTree.AssertNone(
        from file in SourceTree.Files
        where file.StartsWith("src/", StringComparison.Ordinal) && Path.GetExtension(file) is ".cs" or ".cshtml"
        from line in SourceTree.Lines(file)
        let broken = Arrows.Broken(file, line.Text)
        where broken is not null
        select $"{file}:{line.Number}: {broken}");

    [Theory]
    [InlineData("Core/Objects/Address.cs", "using ListingEngine.Host.Data;")]
    [InlineData("Core/Objects/Address.cs", "using ListingEngine.Core.Text;")]
    [InlineData("Core/Text/Words.cs", "using ListingEngine.Core.Objects;")]
    [InlineData("Core/Plans/Line.cs", "using ListingEngine.Core.Feeds;")]
    [InlineData("Core/Sources/Page.cs", "using static ListingEngine.Core.Intake.Judge;")]
    [InlineData("Core/Feeds/Offer.cs", "    private ListingEngine.Core.Portals.Portal? portal;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "using Outcome = ListingEngine.Core.Intake.IntakeOutcome;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "using ListingEngine.Core.Portals.Bar;")]
    [InlineData("Core/Portals/Portal.cs", "using ListingEngine.Core.Portals.Bar;")]
    [InlineData("Core/Sources/Foo/FooSource.cs", "using ListingEngine.Core.Sources.Bar;")]
    [InlineData("Core/Somewhere/New.cs", "using ListingEngine.Core.Objects;")]
    [InlineData("Host/Feeds/Index.cshtml", "@using ListingEngine.Host.Plans")]
    [InlineData("Host/Data/ListingDb.cs", "using ListingEngine.Host.Plans;")]
    [InlineData("Host/Other.cs", "using ListingEngine.Host.Plans;")]
    public void An_arrow_against_the_house_is_seen(string file, string line) =>
        Assert.NotNull(Arrows.Broken("src/ListingEngine." + file, line));

    [Theory]
    [InlineData("Core/Objects/PropertyAttributes.cs", "using ListingEngine.Core.Objects.Values;")]
    [InlineData("Core/Intake/Judge.cs", "using ListingEngine.Core.Sources;")]
    [InlineData("Core/Feeds/Offer.cs", "using ListingEngine.Core.Plans;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "using ListingEngine.Core.Feeds;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "using static ListingEngine.Core.Portals.PortalCatalog;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "using static ListingEngine.Core.Portals.Foo.FooWords;")]
    [InlineData("Core/Portals/PortalCatalog.cs", "using ListingEngine.Core.Portals.Foo;")]
    [InlineData("Core/Portals/Foo/FooDialect.cs", "namespace ListingEngine.Core.Portals.Foo;")]
    [InlineData("Core/Objects/Address.cs", "/// <see cref=\"ListingEngine.Core.Feeds.Offer\"/>")]
    [InlineData("Host/Plans/PlanJob.cs", "using ListingEngine.Core.Feeds;")]
    [InlineData("Host/Plans/PlanJob.cs", "using ListingEngine.Host.Data;")]
    [InlineData("Host/Plans/Index.cshtml", "@using ListingEngine.Host.Feeds")]
    [InlineData("Host/Web/Menu.cs", "using ListingEngine.Host.Plans;")]
    [InlineData("Host/Program.cs", "using ListingEngine.Host.Plans;")]
    public void An_arrow_of_the_house_is_let_through(string file, string line) =>
        Assert.Null(Arrows.Broken("src/ListingEngine." + file, line));
}
