using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Youla;

public class YoulaTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("youla")!.Dialect;

    [Fact]
    public void Writes_nothing_without_a_dictionary() =>
        Assert.Contains(Dialect.Refuse(Flat() with { Settings = PortalSettings.None }), r => r.Code == "youla.dictionary-missing" && r.Rule.Severity == Severity.Error);

    [Fact]
    public void Writes_the_numbers_of_the_dictionary_and_leaves_out_what_it_lacks()
    {
        var feed = DialectLaw.Feed(Dialect, Flat("komnat_v_kvartire:2 = 10655\nrealty_etaj:7 = 33"));
        Assert.Contains("<komnat_v_kvartire>10655</komnat_v_kvartire></offer>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("realty_etaj", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_writes_what_is_no_number() =>
        Assert.Contains(Dialect.Refuse(Flat("komnat_v_kvartire:2 = две")), r => r.Code == "youla.dictionary-missing");

    [Fact]
    public void Keeps_numbers_aside_when_it_reads_without_the_dictionary()
    {
        var feed = DialectLaw.Feed(Dialect, Flat("komnat_v_kvartire:2 = 10655"));
        var node = new FeedReader(new MemoryStream(DialectLaw.Bytes(Dialect, feed)), Dialect).NextNode()!;
        Assert.Equal("komnat_v_kvartire: 10655", Assert.Single(Dialect.Read(node).Problems).Detail);
    }

    [Theory]
    [InlineData("tip_postroyki:Дача = 5", false)]
    [InlineData("tip_postroyki:дача = 5", false)]
    [InlineData("tip_postroyki:Коттедж = 6", true)]
    public void Takes_a_dacha_only_where_the_dictionary_knows_it(string dictionary, bool isRefused)
    {
        var offer = AnyObject.Believable(1, ObjectKind.Dacha, Deal.Sale).AsOffer() with { Settings = Told(dictionary) };
        Assert.Equal(isRefused, Dialect.Refuse(offer).Any(r => r.Code == "youla.kind-without-number"));
    }

    [Theory]
    [InlineData(ObjectKind.Office, Deal.Sale)]
    [InlineData(ObjectKind.Land, Deal.LongRent)]
    [InlineData(ObjectKind.Garage, Deal.Sale)]
    public void Takes_nothing_that_it_has_no_category_for(ObjectKind kind, Deal deal) => Assert.False(Dialect.Takes(kind, deal));

    [Fact]
    public void Is_no_format_to_import_from() => Assert.DoesNotContain(PortalCatalog.All, p => p.Dialect.IsImported && p.Dialect.RootElement == "yml_catalog");

    private static Offer Flat(string dictionary = "")
    {
        var o = AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale);
        (o.Rooms, o.Floor, o.Attributes.IsStudio) = (2, 5, null);
        return o.AsOffer() with { Settings = Told(dictionary) };
    }

    private static PortalSettings Told(string dictionary) => new() { Fields = new Dictionary<string, string> { ["dictionary"] = dictionary } };
}
