using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.BnFeed;

public class BnFeedTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("bn-feed")!.Dialect;

    [Fact]
    public void Reads_the_sample_of_the_fact_sheet_with_nothing_left()
    {
        var read = Assert.Single(DialectLaw.Read(Dialect, """
            <bn-feed><bn-object><id>1001</id><type>квартира</type><action>продажа</action>
              <location><country>Россия</country><region>Санкт-Петербург</region><district>Московский район</district><street>Примерная ул.</street><house>10</house>
                <metro><name>Московская</name><time-on-foot>10</time-on-foot></metro><latitude>59.850000</latitude><longitude>30.320000</longitude></location>
              <price><value>12500000</value><currency>RUR</currency></price><additional-terms>Ипотека</additional-terms>
              <agent><name>Иванова Мария</name><organization>Агентство Пример</organization><phone>8(812)000-00-00</phone><email>info@agency.example.ru</email></agent>
              <description><full>Рядом с парком.</full></description><building><type>кирпичный</type><year>2012</year><status>дом сдан</status></building>
              <rooms-total>2</rooms-total><rooms-offer>2</rooms-offer><total><value>54.3</value><unit>м2</unit></total><floor>5</floor><floors>12</floors>
              <balcony>балкон</balcony><bathroom>Р</bathroom><files><image>https://cdn.example.ru/a-1001/1.jpg</image></files></bn-object></bn-feed>
            """));
        Assert.Empty(read.Refused);
        Assert.Empty(read.Problems);
        Assert.Equal(("Примерная ул., 10", 54.3m, "+78120000000"), (read.Object.Address.Line, read.Object.TotalArea, Assert.Single(read.Contact.Phones)));
    }

    [Theory]
    [InlineData("1/2", true)]
    [InlineData("3/4", true)]
    [InlineData("2/5", false)]
    [InlineData(null, false)]
    public void Takes_a_part_of_a_house_only_by_a_share_that_the_format_has_a_word_for(string? share, bool isTaken)
    {
        var o = AnyObject.Believable(1, ObjectKind.HousePart, Deal.Sale);
        o.Attributes.ShareAmount = share;
        Assert.Equal(!isTaken, Dialect.Refuse(o.AsOffer()).Any(r => r.Code == "bn.share-unknown"));
    }

    [Fact]
    public void Refuses_a_rent_per_year_and_prices_in_dollars()
    {
        var o = AnyObject.Believable(1, ObjectKind.Flat, Deal.LongRent);
        (o.PricePeriod, o.Currency) = (PricePeriod.Year, Currency.Usd);
        Assert.Equal(["bn.currency-not-taken", "bn.period-not-taken"], Dialect.Refuse(o.AsOffer()).Where(r => r.Rule.Severity == Severity.Error).Select(r => r.Code));
    }

    [Fact]
    public void Tells_a_daily_rent_by_its_period()
    {
        var feed = DialectLaw.Feed(Dialect, AnyObject.Believable(1, ObjectKind.Room, Deal.DailyRent).AsOffer());
        Assert.Contains("<action>аренда</action>", feed, StringComparison.Ordinal);
        Assert.Contains("<period>сутки</period>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_a_plot_without_its_unit_aside()
    {
        var read = Assert.Single(DialectLaw.Read(Dialect, "<bn-feed><bn-object><id>1</id><type>дом</type><action>продажа</action><lot><value>6</value></lot></bn-object></bn-feed>"));
        Assert.Null(read.Object.LandArea);
        Assert.Equal("lot/value: 6", Assert.Single(read.Problems).Detail);
    }
}
