using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Tests.Web.Wording;

public sealed class FiguresTests
{
    [Theory]
    [InlineData(0, "объектов")]
    [InlineData(1, "объект")]
    [InlineData(2, "объекта")]
    [InlineData(4, "объекта")]
    [InlineData(5, "объектов")]
    [InlineData(11, "объектов")]
    [InlineData(12, "объектов")]
    [InlineData(14, "объектов")]
    [InlineData(21, "объект")]
    [InlineData(22, "объекта")]
    [InlineData(101, "объект")]
    [InlineData(111, "объектов")]
    [InlineData(1_000_000, "объектов")]
    public void A_russian_word_follows_its_number(long count, string word) =>
        Assert.Equal(word, Plural.Choose("объект|объекта|объектов", count, "ru"));

    [Theory]
    [InlineData(0, "objects")]
    [InlineData(1, "object")]
    [InlineData(21, "objects")]
    public void An_english_word_follows_its_number(long count, string word) => Assert.Equal(word, Plural.Choose("object|objects", count, "en"));

    [Theory]
    [InlineData(12_500_000, "ru", "12 500 000 ₽")]
    [InlineData(12_500_000, "en", "₽12,500,000")]
    [InlineData(999.5, "ru", "999,5 ₽")]
    public void A_price_is_written_as_its_readers_write_it(decimal price, string language, string written) =>
        Assert.Equal(written, Figures.Price(price, Currency.Rub, language).Replace('\u00a0', ' '));

    [Fact]
    public void A_share_is_rounded_and_its_minus_is_a_minus() => Assert.Equal("−35 %", Figures.Share(-0.348, "ru").Replace('\u00a0', ' '));
}
