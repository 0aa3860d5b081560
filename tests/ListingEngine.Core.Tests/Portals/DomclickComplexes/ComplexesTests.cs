using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.DomclickComplexes;

public class ComplexesTests
{
    private static readonly Portal Portal = PortalCatalog.Find("domclick-complexes")!;

    private static readonly IFeedDialect Dialect = Portal.Dialect;

    [Fact]
    public void Puts_all_flats_of_a_plan_into_its_one_building()
    {
        var feed = XDocument.Parse(DialectLaw.Feed(Dialect, Flat("F-1"), Flat("F-2")));
        var building = Assert.Single(Assert.Single(feed.Root!.Elements("complex")).Element("buildings")!.Elements("building"));
        Assert.Equal(["F-1", "F-2"], building.Element("flats")!.Elements("flat").Select(f => f.Element("flat_id")!.Value));
    }

    [Theory]
    [InlineData("complex", "id = 100001\n", "", "complex: id")]
    [InlineData("building", "floors_ready = 9", "floors_ready = много", "building: floors_ready")]
    [InlineData("building", "building_state = unfinished", "building_state = строится", "building: building_state")]
    [InlineData("developer", "https://developer.example.test/logo.png", "logo.png", "developer: logo")]
    public void Refuses_every_flat_of_a_plan_that_does_not_tell_its_building(string field, string was, string @is, string named)
    {
        var fields = new Dictionary<string, string>(Portal.Example.Fields);
        Assert.Contains(was, fields[field], StringComparison.Ordinal);
        fields[field] = fields[field].Replace(was, @is, StringComparison.Ordinal);
        var reason = Assert.Single(Dialect.Refuse(Flat("F-1") with { Settings = new() { Fields = fields } }));
        Assert.Equal(("complexes.frame", named), (reason.Code, reason.Detail));
    }

    [Fact]
    public void Never_puts_the_example_into_a_feed_that_is_served()
    {
        var feed = DialectLaw.Feed(Dialect, new FeedEdition(DialectLaw.Generated) { Company = new() { Name = "Застройщик" } });
        Assert.DoesNotContain("100001", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_an_address_with_the_sign_of_the_list_in_it()
    {
        var fields = new Dictionary<string, string>(Portal.Example.Fields);
        fields["developer"] = fields["developer"].Replace("logo.png", "logo?size=2", StringComparison.Ordinal);
        var settings = new PortalSettings { Fields = fields };
        Assert.Empty(Dialect.Refuse(Flat("F-1") with { Settings = settings }));
        Assert.Contains("<logo>https://developer.example.test/logo?size=2</logo>",
            DialectLaw.Feed(Dialect, new FeedEdition(DialectLaw.Generated) { Company = new() { Name = "Застройщик" }, Settings = settings }), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_no_resold_flat()
    {
        var flat = Flat("F-1");
        flat.Object.Market = Market.Secondary;
        Assert.Equal("complexes.market-not-taken", Assert.Single(Dialect.Refuse(flat)).Code);
    }

    [Fact]
    public void Counts_the_price_of_the_whole_flat_in_whole_roubles()
    {
        var flat = Flat("F-1");
        (flat.Object.Price, flat.Object.PriceUnit, flat.Object.TotalArea) = (150_000.4m, PriceUnit.SquareMetre, 28.4m);
        Assert.Contains("<price>4260011</price>", DialectLaw.Feed(Dialect, flat), StringComparison.Ordinal);
    }

    private static Offer Flat(string id)
    {
        var o = AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale);
        (o.Market, o.Rooms, o.Attributes.IsStudio, o.Attributes.Renovation) = (Market.NewBuilding, 2, null, Renovation.Fine);
        return (o.AsOffer() with { Id = id }).For(Dialect);
    }
}
