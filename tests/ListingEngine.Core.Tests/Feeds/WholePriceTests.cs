using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

public class WholePriceTests
{
    [Fact]
    public void Counts_what_is_asked_for_a_part() => Assert.Equal((1_200_000m, 1_200_000m, 300_000m, 5_000m),
        (Of(new() { Price = 100_000, PriceUnit = PriceUnit.Sotka, LandArea = 12 }), Of(new() { Price = 50_000, PriceUnit = PriceUnit.SquareMetre, TotalArea = 24 }),
            Of(new() { Price = 1_000_000, PriceUnit = PriceUnit.Hectare, LandArea = 30 }), Of(new() { Deal = Deal.LongRent, Price = 60_000, PricePeriod = PricePeriod.Year })));

    [Fact]
    public void Tells_nothing_where_it_would_have_to_guess()
    {
        Assert.Null(Of(new() { Price = 100_000, PriceUnit = PriceUnit.Sotka }));
        Assert.Null(Of(new() { Price = 0 }));
        Assert.Null(Of(new() { Deal = Deal.DailyRent, Price = 5000, PricePeriod = PricePeriod.Month }));
        Assert.Null(Of(new() { Price = decimal.MaxValue, PriceUnit = PriceUnit.SquareMetre, TotalArea = decimal.MaxValue }));
    }

    private static decimal? Of(PropertyObject o) => WholePrice.Of(o);
}
