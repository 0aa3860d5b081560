using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoWritingTests
{
    [Fact]
    public void Sends_one_phone_the_first_that_is_a_number() =>
        Assert.Contains("<ContactPhone>+74957771066</ContactPhone>", Written(o => o with
        {
            Contact = new() { Phones = ["доб. 12", "8 (495) 777-10-66", "+79990000001"] },
        }), StringComparison.Ordinal);

    [Fact]
    public void Sends_forty_photos_at_most()
    {
        var photos = Enumerable.Range(1, 45).Select(i => new ObjectPhoto { Url = $"https://a.example/{i}.jpg" }).ToList();
        var feed = Written(o => o with { Photos = photos });
        Assert.Contains("/40.jpg", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("/41.jpg", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_sends_a_photo_kept_from_portals() =>
        Assert.DoesNotContain("<Images>", Written(o => o with
        {
            Photos = [new() { Url = "https://a.example/1.jpg", NotForPortals = true }],
        }), StringComparison.Ordinal);

    [Fact]
    public void Sends_promotion_in_the_words_of_today()
    {
        var feed = Written(o => o with
        {
            Promotion = new() { Fee = "PackageBBL", Service = "x5_7", Begins = new(2026, 12, 1), Ends = new(2026, 12, 31) },
        });
        Assert.Contains("<DateBegin>2026-12-01</DateBegin><DateEnd>2026-12-31</DateEnd>"
            + "<ListingFee>PackageBBL</ListingFee><AdStatus>x5_7</AdStatus>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Spends_nothing_on_words_of_the_past()
    {
        var offer = AvitoSamples.Offer("flat-sale") with { Promotion = new() { Fee = "PackageSingle", Service = "VIP" } };
        var feed = DialectLaw.Feed(AvitoSamples.Dialect, offer);
        Assert.DoesNotContain("ListingFee", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("AdStatus", feed, StringComparison.Ordinal);
        Assert.Contains("avito.listing-fee-unknown", AvitoSamples.Remarks(offer));
        Assert.Contains("avito.ad-status-unknown", AvitoSamples.Remarks(offer));
    }

    [Fact]
    public void Cuts_a_long_description_at_the_end_of_a_sentence()
    {
        var sentence = new string('я', 999) + ". ";
        var written = AvitoSamples.Read($"<Description>{string.Concat(Enumerable.Repeat(sentence, 9))}</Description>");
        var feed = DialectLaw.Feed(AvitoSamples.Dialect, written.ToOffer());
        var again = Assert.Single(DialectLaw.Read(AvitoSamples.Dialect, feed)).Object.Description!;
        Assert.True(again.Length <= 7500);
        Assert.EndsWith("я.", again, StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_no_place_for_a_new_flat_because_the_directory_has_it()
    {
        var feed = AvitoSamples.Feed("new-flat-by-assignment");
        Assert.DoesNotContain("<Address>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("<Latitude>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Never_promises_a_discount_that_may_be_over() =>
        Assert.Contains("<Price>9800000</Price><NewDevelopmentId>", AvitoSamples.Feed("new-flat-by-assignment",
            o => o.Attributes.DiscountEnds = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.Zero)), StringComparison.Ordinal);

    [Fact]
    public void Sends_coordinates_only_as_a_pair() =>
        Assert.DoesNotContain("<Latitude>", AvitoSamples.Feed("flat-sale", o => o.Address.Longitude = null), StringComparison.Ordinal);

    [Theory]
    [InlineData(PriceUnit.Whole, PricePeriod.Month, "в месяц")]
    [InlineData(PriceUnit.Whole, PricePeriod.Year, "в год")]
    [InlineData(PriceUnit.SquareMetre, PricePeriod.Month, "в месяц за м2")]
    [InlineData(PriceUnit.SquareMetre, PricePeriod.Year, "в год за м2")]
    public void Leaves_the_price_of_premises_as_it_is_told(PriceUnit unit, PricePeriod period, string words) =>
        Assert.Contains($"<Price>1450</Price><PriceType>{words}</PriceType>",
            AvitoSamples.Feed("office-rent-per-metre", o => (o.PriceUnit, o.PricePeriod) = (unit, period)), StringComparison.Ordinal);

    [Theory]
    [InlineData(PriceUnit.Sotka, 600_000)]
    [InlineData(PriceUnit.Hectare, 6_000)]
    [InlineData(PriceUnit.SquareMetre, 60_000_000)]
    public void Counts_the_price_of_a_whole_plot(PriceUnit unit, int price) =>
        Assert.Contains($"<Price>{price}</Price>", AvitoSamples.Feed("land-per-sotka", o => o.PriceUnit = unit), StringComparison.Ordinal);

    [Fact]
    public void Sends_only_two_further_uses_that_fit_the_kind() =>
        Assert.Contains("<AdditionalObjectTypes><Option>Офис</Option><Option>Общепит</Option></AdditionalObjectTypes>",
            AvitoSamples.Feed("retail-lease-rights",
                o => o.Attributes.Uses = CommercialUses.Office | CommercialUses.Warehouse | CommercialUses.Catering),
            StringComparison.Ordinal);

    [Fact]
    public void Keeps_the_fee_flag_from_adverts_of_owners() =>
        Assert.DoesNotContain("AgentLeaseCommission", AvitoSamples.Feed("office-rent-per-metre",
            o => o.Attributes.SellerRole = SellerRole.Owner), StringComparison.Ordinal);

    [Fact]
    public void Sends_no_video_from_a_host_that_avito_does_not_take() =>
        Assert.DoesNotContain("VideoURL", AvitoSamples.Feed("flat-sale",
            o => (o.Attributes.RutubeUrl, o.Attributes.VideoUrl) = (null, "https://video.example.org/1")), StringComparison.Ordinal);

    [Fact]
    public void Works_the_deposit_in_months_out_of_the_sum()
    {
        var feed = AvitoSamples.Feed("flat-long-rent", o => (o.Attributes.Deposit, o.Attributes.DepositMonths) = (72_000, null));
        Assert.Contains("<DepositAmount>72000</DepositAmount><LeaseDeposit>1,5 месяца</LeaseDeposit>", feed, StringComparison.Ordinal);
    }

    private static string Written(Func<Offer, Offer> change) =>
        DialectLaw.Feed(AvitoSamples.Dialect, change(AvitoSamples.Offer("flat-sale")));
}
