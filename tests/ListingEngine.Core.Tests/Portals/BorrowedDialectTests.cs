using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals;

public class BorrowedDialectTests
{
    public static TheoryData<string> Unchanged => ["restate", "mirkvartir", "move", "afy", "chance", "gdeetotdom", "generic-yandex", "generic-avito", "generic-cian"];

    [Theory, MemberData(nameof(Unchanged))]
    public void Writes_the_bytes_of_its_lender_where_the_portal_wants_nothing_otherwise(string key)
    {
        var dialect = (BorrowedDialect)PortalCatalog.Find(key)!.Dialect;
        foreach (var (_, offer) in DialectLaw.Accepted(dialect, ObjectKind.Flat, Deal.Sale, 60).Take(5))
            Assert.Equal(DialectLaw.Feed(dialect.Lender, offer), DialectLaw.Feed(dialect, offer));
    }

    [Theory]
    [InlineData("domclick", "<domclick-tariff>premium</domclick-tariff></offer>")]
    [InlineData("domclick-avito", "<DomclickTariff>premium</DomclickTariff></Ad>")]
    [InlineData("domclick-cian", "<PublishTerms><Terms><PublishTermSchema><DomclickServicesEnum>premium</DomclickServicesEnum></PublishTermSchema></Terms></PublishTerms><BargainTerms>")]
    public void Writes_domclicks_tariff_where_domclick_looks_for_it_and_reads_it_back(string key, string expected)
    {
        var dialect = PortalCatalog.Find(key)!.Dialect;
        var (_, offer) = DialectLaw.Accepted(dialect, ObjectKind.Flat, Deal.Sale, 60).First();
        offer = offer with { Promotion = new() { Service = " Premium" } };
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Contains(expected, feed, StringComparison.Ordinal);
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        var read = Assert.Single(DialectLaw.Read(dialect, feed));
        Assert.Equal("premium", read.Promotion?.Service);
        Assert.Empty(read.Object.Unread);
        Assert.Equal(feed, DialectLaw.Feed(dialect, read.ToOffer()));
    }

    [Fact]
    public void Never_sells_a_service_of_the_lender()
    {
        var dialect = PortalCatalog.Find("domclick")!.Dialect;
        var (_, offer) = DialectLaw.Accepted(dialect, ObjectKind.Flat, Deal.Sale, 60).First();
        var feed = DialectLaw.Feed(dialect, offer with { Promotion = new() { Service = "raise" } });
        Assert.DoesNotContain("raise", feed, StringComparison.Ordinal);
        Assert.Equal(DialectLaw.Feed(dialect, offer with { Promotion = null }), feed);
    }

    [Theory]
    [InlineData(LandStatus.IndividualHousing, "ИЖС")]
    [InlineData(LandStatus.Gardening, "ДНП")]
    [InlineData(LandStatus.Farm, "ФЕР")]
    [InlineData(LandStatus.PrivateFarm, "ЛПХ")]
    [InlineData(null, "свободного назначения")]
    public void Calls_plots_for_bn_as_bn_does(LandStatus? status, string word)
    {
        var dialect = PortalCatalog.Find("bn")!.Dialect;
        var (_, offer) = DialectLaw.Accepted(dialect, ObjectKind.Land, Deal.Sale, 60).First();
        offer.Object.Attributes.LandStatus = status;
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Contains($"<category>{word}</category>", feed, StringComparison.Ordinal);
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        Assert.Equal(ObjectKind.Land, Assert.Single(DialectLaw.Read(dialect, feed)).Object.Kind);
    }

    [Fact]
    public void Is_another_version_when_its_lender_is() =>
        Assert.NotEqual(PortalCatalog.Find("yandex")!.Dialect.Version, PortalCatalog.Find("restate")!.Dialect.Version);
}
