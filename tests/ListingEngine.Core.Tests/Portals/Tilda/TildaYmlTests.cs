using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Tilda;

public class TildaYmlTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("tilda-yml")!.Dialect;

    [Fact]
    public void Shows_nobodys_phone_or_name()
    {
        var offer = AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale).AsOffer();
        var feed = DialectLaw.Feed(Dialect, offer with { Description = "Звоните +7 999 000-00-01, Анна." });
        Assert.DoesNotContain("000-00-01", feed, StringComparison.Ordinal);
        Assert.DoesNotContain(offer.Contact.Phones[0], feed, StringComparison.Ordinal);
        Assert.DoesNotContain(offer.Contact.Name!, feed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(101, "Продажа / Квартиры")]
    [InlineData(201, "Аренда / Квартиры")]
    [InlineData(301, "Посуточная аренда / Квартиры")]
    [InlineData(111, "Продажа / Участки")]
    [InlineData(227, "Аренда / Коммерческая земля")]
    public void Never_numbers_its_sections_anew(int number, string name) =>
        Assert.Contains($"<category id=\"{number}\">{name}</category>", DialectLaw.Feed(Dialect), StringComparison.Ordinal);

    [Fact]
    public void Takes_what_people_typed_for_text_and_never_for_markup()
    {
        var offer = AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale).AsOffer() with { Description = "<script>alert(1)</script>" };
        Assert.Contains("&lt;p&gt;&amp;lt;script&amp;gt;", DialectLaw.Feed(Dialect, offer), StringComparison.Ordinal);
    }

    [Fact]
    public void Closes_a_product_without_touching_the_rest_and_reads_it_no_more()
    {
        var feed = DialectLaw.Feed(Dialect, AnyObject.Believable(1, ObjectKind.Flat, Deal.Sale).AsOffer() with { Description = "\" available=\"true\"> нет" });
        var closed = Encoding.UTF8.GetString(Dialect.Closing!(Encoding.UTF8.GetBytes(feed))!);
        Assert.Equal(feed.Replace("available=\"true\"", "available=\"false\"", StringComparison.Ordinal), closed);
        Assert.Empty(Dialect.Form.Faults(new MemoryStream(Encoding.UTF8.GetBytes(closed)), Dialect));
        Assert.Empty(DialectLaw.Read(Dialect, closed));
        Assert.Null(Dialect.Closing!(Encoding.UTF8.GetBytes(closed)));
    }

    [Fact]
    public void Says_for_what_the_price_is_where_it_is_not_for_the_whole()
    {
        var o = AnyObject.Believable(1, ObjectKind.Office, Deal.LongRent);
        (o.PriceUnit, o.PricePeriod) = (PriceUnit.SquareMetre, PricePeriod.Year);
        var feed = DialectLaw.Feed(Dialect, o.AsOffer());
        var read = Assert.Single(DialectLaw.Read(Dialect, feed)).Object;
        Assert.Equal((o.Price, PriceUnit.SquareMetre, PricePeriod.Year), (read.Price, read.PriceUnit, read.PricePeriod));
    }
}
