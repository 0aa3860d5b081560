using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class WordsTests
{
    private static readonly Words<Deal> Deals = new((Deal.Sale, "продажа"), (Deal.LongRent, "аренда"), (Deal.Sale, "продам"));

    [Fact]
    public void Writes_the_first_spelling() => Assert.Equal("продажа", Deals.Write(Deal.Sale));

    [Theory]
    [InlineData("продажа")]
    [InlineData("ПРОДАМ")]
    [InlineData(" пpoдажа ")]
    public void Reads_every_spelling(string word) => Assert.Equal(Deal.Sale, Deals.Read(word));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("обмен")]
    public void Reads_nothing_where_no_word_is_known(string? word) => Assert.Null(Deals.Read(word));

    [Fact]
    public void Has_no_word_for_a_value_outside_the_dictionary()
    {
        Assert.False(Deals.Has(Deal.DailyRent));
        Assert.Null(Deals.Write(Deal.DailyRent));
    }

    [Fact]
    public void Writes_nothing_for_nothing() => Assert.Null(Deals.Write(null));

    [Fact]
    public void Lists_values_once_in_the_order_of_the_portal() => Assert.Equal([Deal.Sale, Deal.LongRent], Deals.Values);

    [Fact]
    public void Lists_every_spelling() => Assert.Equal(["продажа", "аренда", "продам"], Deals.Spellings);

    [Fact]
    public void Gives_a_shared_spelling_to_the_first_value()
    {
        var words = new Words<Deal>((Deal.LongRent, "аренда"), (Deal.DailyRent, "Аренда"));
        Assert.Equal(Deal.LongRent, words.Read("аренда"));
    }
}
