using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class PluralTests
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
}
