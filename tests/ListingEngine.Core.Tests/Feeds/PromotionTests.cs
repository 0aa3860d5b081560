using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class PromotionTests
{
    [Fact]
    public void Buys_what_the_line_says() =>
        Assert.Equal(new() { Service = "XL", Fee = "Package", Begins = new(2026, 12, 1), Ends = new(2026, 12, 31) },
            Promotion.Of(new() { Service = "XL", Fee = "Package", From = new(2026, 12, 1), Until = new(2026, 12, 31) }, hasService: true));

    [Fact]
    public void Leaves_the_service_to_those_that_have_it() =>
        Assert.Equal(new() { Fee = "Package" }, Promotion.Of(new() { Service = "XL", Fee = "Package" }, hasService: false));

    [Fact]
    public void Buys_nothing_where_the_line_says_nothing() => Assert.Null(Promotion.Of(new() { Limit = 5, Cost = 100 }, hasService: true));

    [Fact]
    public void Buys_nothing_for_those_without_the_only_service() => Assert.Null(Promotion.Of(new() { Service = "XL" }, hasService: false));
}
