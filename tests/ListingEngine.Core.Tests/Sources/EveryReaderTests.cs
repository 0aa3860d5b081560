using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>One small page per way of reading.</summary>
public sealed class EveryReaderTests
{
    [Fact]
    public void Reads_json_ld()
    {
        var a = Advert("""
            <script type="application/ld+json">{"@graph":[{"@type":"Apartment","address":{"@type":"PostalAddress","streetAddress":"Садовая, 1","addressLocality":"Тверь"},
            "geo":{"latitude":56.86,"longitude":35.9},"floorSize":{"value":54.3,"unitCode":"MTK"},"numberOfRooms":2},{"@type":"Offer","price":"5200000","priceCurrency":"RUB"},
            {"@type":"Organization","name":"Сайт","telephone":"+74950000000"}]}</script>
            """);
        Assert.Equal((5_200_000m, "RUB", "Садовая, 1", "Тверь", 54.3m, 2), (a.Price!.Value, a.Currency!.Value, a.Street!.Value, a.Locality!.Value, a.Area!.Value.SquareMetres, a.Rooms!.Value));
        Assert.Empty(a.Phones);
        Assert.Equal("json-ld @graph.price", a.Price.From);
    }

    [Fact]
    public void Reads_microdata_and_not_that_of_the_breadcrumbs()
    {
        var a = Advert("""
            <ol itemscope itemtype="http://schema.org/BreadcrumbList"><li itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><span itemprop="name">Тверь</span></li></ol>
            <div itemscope itemtype="http://schema.org/Product"><h2 itemprop="name">2-к квартира, 54 м², 5/9 эт.</h2>
            <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><span itemprop="price">67&nbsp;000 руб. в месяц</span>
            <div itemprop="seller" itemscope itemtype="http://schema.org/Person"><b itemprop="name">Пётр</b></div></div></div>
            """);
        Assert.Equal((67_000m, "RUB", PricePeriod.Month, "2-к квартира, 54 м², 5/9 эт.", "Пётр"), (a.Price!.Value, a.Currency!.Value, a.Period!.Value, a.Title!.Value, a.Name!.Value));
        Assert.Equal((2, 54m, 5, 9), (a.Rooms!.Value, a.Area!.Value.Number, a.Floor!.Value, a.Floors!.Value));
        Assert.Equal(Trust.Words, a.Floor.Trust);
    }

    [Fact]
    public void Reads_labels_beside_their_values()
    {
        var a = Advert("""
            <table><tr><th>Общая площадь</th><td><strong>54/32/9</strong></td></tr></table><dl><dt>Этаж: </dt><dd>5 из 9</dd></dl>
            <ul><li>Rok budowy: <strong>2019</strong></li><li>Цена <em>5,2&nbsp;млн ₽</em></li><li><span>Количество комнат:</span> <span>2</span></li></ul>
            """);
        Assert.Equal((54m, 32m, 9m), (a.Area!.Value.Number, a.LivingArea!.Value.Number, a.KitchenArea!.Value.Number));
        Assert.Equal((5, 9, 2019, 5_200_000m, 2), (a.Floor!.Value, a.Floors!.Value, a.Year!.Value, a.Price!.Value, a.Rooms!.Value));
        Assert.Equal(("label Этаж", Trust.Label), (a.Floor.From, a.Floor.Trust));
    }

    [Fact]
    public void Reads_the_head()
    {
        var a = Advert("""
            <meta property="og:title" content="Студия"><meta property="og:image" content="/1.jpg"><meta property="place:location:latitude" content="56.86">
            <meta property="place:location:longitude" content="35.9"><meta property="product:price:amount" content="5200000"><meta property="product:price:currency" content="RUB">
            """, "https://example.org/a");
        Assert.Equal(("Студия", 0, 56.86m, 5_200_000m, "https://example.org/1.jpg"), (a.Title!.Value, a.Rooms!.Value, a.Latitude!.Value, a.Price!.Value, a.Photos.Single().Value));
    }

    [Theory]
    [InlineData("<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"item\":{DATA}}}</script>")]
    [InlineData("<script>window.__STATE__ = {\"a\":undefined,\"item\":{DATA,},\"f\":!0}; run();</script>")]
    [InlineData("<script>var init={\"item\":{DATA, \"quote\":\"a \\\" b\"}}</script>")]
    public void Guesses_the_data_of_a_page_that_nobody_declared(string script)
    {
        var a = Advert(script.Replace("DATA", """ "price":5200000,"totalArea":"54.3","roomsCount":2,"floor":5,"floorsCount":9,"lat":56.86,"lng":35.9 """, StringComparison.Ordinal));
        Assert.Equal((5_200_000m, 54.3m, 2, 5, 9, 56.86m), (a.Price!.Value, a.Area!.Value.Number, a.Rooms!.Value, a.Floor!.Value, a.Floors!.Value, a.Latitude!.Value));
        Assert.Equal(Trust.GuessedState, a.Price.Trust);
    }

    [Fact]
    public void Reads_declared_data_of_a_known_site()
    {
        var a = Advert("""
            <script>window.__SSR_STATE__ = {"x":undefined,"productCard":{"id":7,"dealType":"rent","offerType":"flat","priceInfo":{"price":35000,"currency":"RUB","commission":70},
            "objectInfo":{"area":46,"rooms":1,"floor":3},"house":{"info":{"floors":24}},"seller":{"agent":{"phone":"+7 906 *** ** 16"},"company":{"id":3}},"photos":[{"url":"/a.jpg"},{"url":"/b.jpg"}]}}</script>
            """, "https://tver.domclick.ru/card/rent__flat__2078584220");
        Assert.Equal((35_000m, Deal.LongRent, ObjectKind.Flat, PricePeriod.Month, 70m), (a.Price!.Value, a.Deal!.Value, a.Kind!.Value, a.Period!.Value, a.CommissionPercent!.Value));
        Assert.Equal((46m, 1, 3, 24, 2, SellerKind.Agent), (a.Area!.Value.Number, a.Rooms!.Value, a.Floor!.Value, a.Floors!.Value, a.Photos.Count, a.Seller!.Value));
        Assert.Empty(a.Phones);
    }

    [Fact]
    public void Says_that_a_phone_is_hidden()
    {
        var reading = Read("""<table><tr><th>Телефон</th><td>+7 906 *** ** 16</td></tr><tr><th>Цена</th><td>5 млн</td></tr><tr><th>Площадь</th><td>54</td></tr><tr><th>Этаж</th><td>5</td></tr></table>""");
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("advert.phone-hidden", problem.Code);
        Assert.Contains("+7 906 *** ** 16", problem.Says.Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void Believes_the_better_reader_and_tells_what_the_others_say()
    {
        var a = Advert("""
            <script type="application/ld+json">{"@type":"Product","name":"Квартира","offers":{"price":5200000}}</script>
            <ul><li>Цена: 5 300 000 ₽</li><li>Площадь: 54</li><li>Этаж: 5</li></ul>
            """);
        Assert.Equal((5_200_000m, Trust.JsonLd), (a.Price!.Value, a.Price.Trust));
        var other = Assert.Single(a.Price.Others);
        Assert.Equal(("5 300 000 ₽", "label Цена"), (other.Raw, other.From));
    }

    [Fact]
    public void Tells_what_it_did_not_understand()
    {
        var reading = Read("<ul><li>Цена: 5 млн</li><li>Площадь: просторная</li><li>Этаж: 5</li><li>Комнат: 2</li></ul>");
        Assert.Equal([new Unread("label Площадь", "просторная")], reading.Unread);
    }

    [Fact]
    public void Reads_a_feed()
    {
        var reading = Read("""
            <?xml version="1.0"?><rss><channel><title>Лента</title>
            <item><title>2-к квартира</title><link>https://example.org/1234567</link><price>5200000</price><area><value>54</value><unit>кв. м</unit></area><pubDate>Mon, 25 Feb 2019 10:00:00 GMT</pubDate></item>
            <item><title>Студия</title><link>https://example.org/1234568</link></item></channel></rss>
            """);
        Assert.Equal(PageKind.List, reading.Kind);
        Assert.Equal(["https://example.org/1234567", "https://example.org/1234568"], reading.Links);
        Assert.Equal((5_200_000m, 54m, 2, 2019), (reading.Adverts[0].Price!.Value, reading.Adverts[0].Area!.Value.Number, reading.Adverts.Count, reading.Adverts[0].Published!.Value.Year));
    }

    [Fact]
    public void Takes_the_links_of_a_list_each_once()
    {
        var cards = string.Concat(Enumerable.Range(0, 15).Select(i => $"<div><a href='/rent/flat/33109000{i % 14:00}/?from=list'>1-комн.</a> <b>28 000 ₽</b></div>"));
        var reading = Read($"<html><head><title>Снять квартиру</title><link rel=next href='?p=2'></head><body><a href='/about'>О нас</a>{cards}</body></html>", "https://tver.cian.ru/cat.php?p=1");
        Assert.Equal((PageKind.List, 14, "https://tver.cian.ru/cat.php?p=2"), (reading.Kind, reading.Links.Count, reading.NextPage));
        Assert.Equal("https://tver.cian.ru/rent/flat/3310900000/", reading.Links[0]);
    }

    [Fact]
    public void Knows_a_site_by_an_address_without_its_scheme() =>
        Assert.Equal("avito", Read("<link rel=canonical href='//www.avito.ru/tver/kvartiry/1_662693419'><p>Квартира</p>").Source);

    private static OwnerListing Advert(string html, string? address = null) => Assert.Single(Read(html, address).Adverts);

    private static PageReading Read(string html, string? address = null) => PageReader.Read(new(html, address));
}
