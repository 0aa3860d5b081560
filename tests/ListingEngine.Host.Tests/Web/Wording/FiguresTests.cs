using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Tests.Web.Wording;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(12_500_000, "ru", "12 500 000 ₽")]
    [InlineData(12_500_000, "en", "₽12,500,000")]
    [InlineData(999.5, "ru", "999,5 ₽")]
    public void A_price_is_written_as_its_readers_write_it(decimal price, string language, string written) =>
        Assert.Equal(written, Figures.Price(price, Currency.Rub, language).Replace('\u00a0', ' '));

    [Fact]
    public void A_share_is_rounded_and_its_minus_is_a_minus() => Assert.Equal("−35 %", Figures.Share(-0.348, "ru").Replace('\u00a0', ' '));
}
