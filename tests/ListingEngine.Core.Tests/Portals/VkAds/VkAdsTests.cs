using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.VkAds;

public class VkAdsTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("vk-ads")!.Dialect;

    [Fact]
    public void Takes_a_whole_object() => Assert.Empty(Dialect.Refuse(Given()));

    [Theory]
    [InlineData("A-1_b", true)]
    [InlineData("А-1", false)]
    [InlineData("a 1", false)]
    [InlineData("a/1", false)]
    [InlineData("", false)]
    public void Takes_ids_of_latin_letters_digits_and_two_marks(string id, bool taken) => Assert.Equal(taken, !Broken(Given() with { Id = id }).Contains("vkads.id"));

    [Fact]
    public void Takes_ids_of_128_characters_and_no_more()
    {
        Assert.Empty(Broken(Given() with { Id = new('a', 128) }));
        Assert.Contains("vkads.id", Broken(Given() with { Id = new('a', 129) }));
    }

    [Fact]
    public void Asks_for_every_part_of_the_address_and_none_longer_than_256_characters()
    {
        Assert.Equal(["vkads.line-missing", "vkads.locality-missing", "vkads.region-missing"], Broken(Given(o => o.Address = new())));
        Assert.Equal(["vkads.line-long"], Broken(Given(o => o.Address.Line = new('я', 257))));
    }

    [Fact]
    public void Knows_which_towns_are_regions_and_which_country_is_meant()
    {
        var row = Row(Given(o => o.Address = new() { Region = "Москва", Line = "Садовая улица, 1" }));
        Assert.Contains(",\"Садовая улица, 1\",Москва,Москва,Россия,", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "vkads.page-missing")]
    [InlineData("ftp://example.test/1", "vkads.page-missing")]
    [InlineData("https://example.test/1", null)]
    [InlineData("https://www.example.test/1", null)]
    [InlineData("https://homes.example.test/1", null)]
    [InlineData("https://notexample.test/1", "vkads.page-elsewhere")]
    [InlineData("https://example.com/1", "vkads.page-elsewhere")]
    public void Wants_a_page_on_the_companys_domain(string? page, string? broken) =>
        Assert.Equal(broken is null ? [] : [broken], Broken(Given(o => o.Attributes.PageUrl = page)));

    [Fact]
    public void Takes_the_common_address_of_pages_from_the_plan()
    {
        var offer = Given(o => o.Attributes.PageUrl = null) with { Settings = new() { Fields = new Dictionary<string, string> { ["page"] = "https://example.test/o/{id}.html" } } };
        Assert.Empty(Broken(offer));
        Assert.Contains(",https://example.test/o/A-1.html,", Row(offer), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_prices_that_the_catalogue_cannot_tell()
    {
        Assert.Equal(["vkads.price-unit"], Broken(Given(o => o.PriceUnit = PriceUnit.SquareMetre)));
        Assert.Equal(["vkads.price-period"], Broken(Given(o => (o.Deal, o.PricePeriod) = (Deal.LongRent, PricePeriod.Year))));
        Assert.Equal(["vkads.price-missing"], Broken(Given(o => o.Price = null)));
    }

    [Fact]
    public void Tells_kind_and_deal_in_a_title_that_neither_shouts_nor_whispers() =>
        Assert.StartsWith("A-1,\"Продажа: двухкомнатная квартира, 54,3 м²\",\"Садовая улица, 1\",Мытищи,Московская область,Россия,12500000 RUB,", Row(Given()), StringComparison.Ordinal);

    [Fact]
    public void Says_of_a_title_of_somebody_else_that_it_tells_no_kind()
    {
        var read = Assert.Single(DialectLaw.Read(Dialect, "id,title,address,locality,region,country,price,link,image_link\n1,Уютная квартира у парка,А,Б,В,Г,1 RUB,https://e.test/1,https://e.test/1.jpg\n"));
        Assert.Equal(["feed.deal-unknown", "feed.kind-unknown"], read.Refused.Select(r => r.Code));
    }

    private static string[] Broken(Offer offer) => [.. Dialect.Refuse(offer).Select(r => r.Code)];

    private static string Row(Offer offer) => DialectLaw.Feed(Dialect, offer).Split('\n')[1];

    private static Offer Given(Action<PropertyObject>? with = null)
    {
        var o = new PropertyObject
        {
            FeedId = "A-1",
            Price = 12_500_000,
            Rooms = 2,
            TotalArea = 54.3m,
            Address = new() { Region = "Московская область", Locality = "Мытищи", Line = "Садовая улица, 1" },
            Photos = [new() { Url = "https://img.example.test/1.jpg" }],
            Attributes = new() { PageUrl = "https://example.test/1" },
        };
        with?.Invoke(o);
        return o.AsOffer() with { Settings = PortalSettings.None };
    }
}
