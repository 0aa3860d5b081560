using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Avito;

/// <summary>Property abroad: a category of its own, known from papers of 2022.</summary>
public class AvitoForeignTests
{
    private const string Abroad = "Недвижимость за рубежом";
    private const string Villa = "foreign-villa-by-day-in-euro";

    [Theory]
    [InlineData("<ObjectType>Квартира, апартаменты</ObjectType>", ObjectKind.Flat)]
    [InlineData("<ObjectType>Дом, вилла</ObjectType>", ObjectKind.House)]
    [InlineData("<ObjectType>Земельный участок</ObjectType>", ObjectKind.Land)]
    [InlineData("<ObjectType>Гараж, машиноместо</ObjectType>", ObjectKind.Garage)]
    [InlineData("<ObjectType>Земельный участок</ObjectType><ForeignRealtyLandStatus><Option>Коммерческое строительство</Option>"
        + "</ForeignRealtyLandStatus>", ObjectKind.CommercialLand)]
    [InlineData("<ObjectType>Коммерческая недвижимость</ObjectType><ForeignRealtyCommercialObjectType>Общепит"
        + "</ForeignRealtyCommercialObjectType>", ObjectKind.Catering)]
    public void Tells_the_kind_by_the_type(string type, ObjectKind kind)
    {
        var read = AvitoSamples.Read($"{type}<Country>Турция</Country>", AvitoSamples.Head(Abroad, "Продам"));
        Assert.Empty(read.Refused);
        Assert.Empty(read.Problems);
        Assert.Equal(kind, read.Object.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<Country>Россия</Country>")]
    public void Refuses_an_advert_that_names_no_country_abroad(string country) =>
        Assert.Equal(["avito.country-missing"],
            AvitoSamples.Read($"<ObjectType>Дом, вилла</ObjectType>{country}", AvitoSamples.Head(Abroad, "Продам"))
                .Refused.Select(r => r.Code));

    [Theory]
    [InlineData(ObjectKind.Room, Deal.LongRent)]
    [InlineData(ObjectKind.FlatShare, Deal.Sale)]
    [InlineData(ObjectKind.Building, Deal.Sale)]
    [InlineData(ObjectKind.Coworking, Deal.LongRent)]
    public void Names_no_section_for_kinds_without_a_word_abroad(ObjectKind kind, Deal deal) =>
        Assert.Contains("avito.kind-not-taken", AvitoSamples.Errors("foreign-new-flat-in-dollars", o => (o.Kind, o.Deal) = (kind, deal)));

    [Fact]
    public void Warns_that_the_section_is_known_from_old_papers_only() =>
        Assert.Contains("avito.abroad", AvitoSamples.Remarks(AvitoSamples.Offer(Villa)));

    [Fact]
    public void Withholds_a_country_too_long_to_be_one() =>
        Assert.Equal(["avito.country-missing"], AvitoSamples.Errors(Villa, o => o.Address.Country = new('я', 101)));

    [Fact]
    public void Sends_no_price_in_roubles_that_was_told_in_another_currency() =>
        Assert.DoesNotContain("<Price>", AvitoSamples.Feed(Villa), StringComparison.Ordinal);

    [Fact]
    public void Asks_for_a_price_abroad_too() =>
        Assert.Equal(["avito.price-missing"], AvitoSamples.Errors(Villa, o => o.Price = null));

    [Fact]
    public void Reads_the_price_that_counts_when_both_are_told()
    {
        var o = AvitoSamples.Read("<ObjectType>Дом, вилла</ObjectType><Country>Кипр</Country><Price>90</Price>"
            + "<CurrencyPrice>100</CurrencyPrice><Currency>EUR</Currency>", AvitoSamples.Head(Abroad, "Продам")).Object;
        Assert.Equal((100m, Currency.Eur), (o.Price, o.Currency));
    }

    [Fact]
    public void Keeps_a_price_of_a_currency_that_we_do_not_count_in()
    {
        var read = AvitoSamples.Read("<ObjectType>Дом, вилла</ObjectType><Country>Китай</Country><Price>90</Price>"
            + "<CurrencyPrice>100</CurrencyPrice><Currency>CNY</Currency>", AvitoSamples.Head(Abroad, "Продам"));
        Assert.Equal(["CurrencyPrice: 100", "Currency: CNY"], read.Problems.Select(p => p.Detail));
    }

    [Fact]
    public void Keeps_the_law_for_every_kind_that_it_takes_abroad()
    {
        var taken = new HashSet<(ObjectKind, Deal)>();
        foreach (var kind in Enum.GetValues<ObjectKind>())
            foreach (var deal in Enum.GetValues<Deal>())
                for (var seed = 1; seed <= 20; seed++)
                {
                    var o = AnyObject.Believable(seed, kind, deal);
                    (o.Address.Country, o.Currency) = ("Турция", (Currency)(seed % 3));
                    if (AvitoSamples.Dialect.Refuse(o.AsOffer()).AnyError()) continue;
                    taken.Add((kind, deal));
                    KeepsTheLaw(o.AsOffer());
                }

        Assert.Equal(39, taken.Count);
    }

    private static void KeepsTheLaw(Offer offer)
    {
        var feed = DialectLaw.Feed(AvitoSamples.Dialect, offer);
        Assert.Empty(DialectLaw.Faults(AvitoSamples.Dialect, feed));
        var read = Assert.Single(DialectLaw.Read(AvitoSamples.Dialect, feed));
        Assert.Empty(read.Problems);
        Assert.Equal(feed, DialectLaw.Feed(AvitoSamples.Dialect, read.ToOffer()));
    }
}
