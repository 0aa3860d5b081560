using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Yandex;

public class YandexSchemaTests
{
    private static readonly string Flat = Given.Flat(o => (o.Attributes.HasLift, o.Attributes.Balconies) = (true, 1)).Xml();

    [Theory]
    [InlineData("<type>продажа</type>", "")]
    [InlineData("<category>квартира</category>", "")]
    [InlineData("<category>квартира</category>", "<category>квартирка</category>")]
    [InlineData("<creation-date>2026-11-02T09:30:00+03:00</creation-date>", "")]
    [InlineData("2026-11-02T09:30:00+03:00", "2026-11-02")]
    [InlineData("<address>Образцовая улица, 12</address>", "")]
    [InlineData("<address>Образцовая улица, 12</address>", "<address> </address>")]
    [InlineData("<phone>+79990000001</phone>", "")]
    [InlineData("+79990000001", "8 (999) 000-00-01")]
    [InlineData("<category>агентство</category>", "")]
    [InlineData("<value>7450000</value>", "<value>7 450 000</value>")]
    [InlineData("<value>7450000</value>", "<value>0</value>")]
    [InlineData("<value>7450000</value>", "")]
    [InlineData("<currency>RUB</currency>", "")]
    [InlineData("RUB", "UAH")]
    [InlineData("<area><value>58.4</value><unit>кв. м</unit></area>", "")]
    [InlineData("<floor>5</floor>", "<floor>5.5</floor>")]
    [InlineData("<lift>1</lift>", "<lift>да да</lift>")]
    [InlineData("<balcony>балкон</balcony>", "<balcony>терраса</balcony>")]
    [InlineData("<lift>1</lift>", "<new-flat>0</new-flat>")]
    [InlineData("<lift>1</lift>", "<office-class>A</office-class>")]
    [InlineData("<lift>1</lift>", "<lifts>1</lifts>")]
    [InlineData(" internal-id=\"T-1\"", "")]
    [InlineData("<price>", "<price><value>1</value>")]
    [InlineData("<sales-agent>", "<sales-agent><category>agency</category>")]
    public void Finds_the_fault(string right, string wrong)
    {
        Assert.Contains(right, Flat, StringComparison.Ordinal);
        Assert.NotEmpty(Faults(Flat.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Fact]
    public void Names_what_may_be_missing() => Assert.Contains("exactly-one-creation-date-address-seller-category-price-currency",
        Assert.Single(Faults(Flat.Replace("<category>агентство</category>", "", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Finds_one_fault_in_a_commercial_offer_with_a_property_type_of_its_own() => Assert.Contains("property-type",
        Assert.Single(Faults(Given.Offer(ObjectKind.Office, Deal.Sale).Xml()
            .Replace("<category>коммерческая", "<property-type>commercial</property-type><category>коммерческая", StringComparison.Ordinal)))
            .Message, StringComparison.Ordinal);

    [Fact]
    public void Takes_the_elements_of_older_papers() => Assert.Empty(Faults(Flat.Replace("<lift>1</lift>",
        "<expire-date>2026-12-31T00:00:00+03:00</expire-date><payed-adv>0</payed-adv><manually-added>1</manually-added>",
        StringComparison.Ordinal)));

    [Fact]
    public void Finds_an_offer_without_pictures() =>
        Assert.NotEmpty(Faults(string.Concat(Flat.Split("<image>")
            .Select((part, i) => i == 0 ? part : part[(part.IndexOf("</image>", StringComparison.Ordinal) + 8)..]))));

    [Fact]
    public void Finds_a_commercial_offer_without_its_type() => Assert.NotEmpty(Faults(Given.Offer(ObjectKind.Office, Deal.Sale).Xml()
        .Replace("<commercial-type>office</commercial-type>", "", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<category>квартира</category>", "<category>flat</category>")]
    [InlineData("жилая", "living")]
    [InlineData("агентство", "agency")]
    [InlineData("кв. м", "sq. m")]
    [InlineData("<lift>1</lift>", "<lift>да</lift>")]
    [InlineData("<lift>1</lift>", "<lift>+</lift>")]
    [InlineData("RUB", "RUR")]
    [InlineData("прямая продажа", "sale")]
    public void Takes_the_other_spellings_that_the_portal_takes(string ours, string theirs)
    {
        Assert.Contains(ours, Flat, StringComparison.Ordinal);
        Assert.Empty(Faults(Flat.Replace(ours, theirs, StringComparison.Ordinal)));
    }

    [Fact]
    public void Takes_any_order_because_the_portal_does()
    {
        const string price = "<price><value>7450000</value><currency>RUB</currency></price>";
        Assert.Empty(Faults(Flat.Replace(price, "", StringComparison.Ordinal).Replace("</offer>",
            "<price><currency>RUB</currency><value>7450000</value></price></offer>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Finds_a_feed_without_offers() => Assert.NotEmpty(DialectLaw.Faults(Given.Dialect, DialectLaw.Feed(Given.Dialect)));

    private static IReadOnlyList<SchemaFault> Faults(string offer)
    {
        var empty = DialectLaw.Feed(Given.Dialect);
        return DialectLaw.Faults(Given.Dialect, empty.Replace("</realty-feed>", $"{offer}</realty-feed>", StringComparison.Ordinal));
    }
}
