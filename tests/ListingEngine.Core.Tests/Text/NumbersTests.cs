using System.Globalization;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class NumbersTests
{
    [Theory]
    [InlineData("58.4", "58.4")]
    [InlineData("58,4", "58.4")]
    [InlineData(" 7 450 000 ", "7450000")]
    [InlineData("7\u00a0450\u202f000,50", "7450000.50")]
    [InlineData("-3", "-3")]
    [InlineData("+3", "3")]
    [InlineData(".5", "0.5")]
    public void Reads_a_number_as_feeds_contain_it(string text, string number) =>
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), Numbers.Read(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("12 м")]
    [InlineData("1.2.3")]
    [InlineData("5,000,000")]
    [InlineData("1e5")]
    [InlineData("٣")]
    [InlineData("99999999999999999999999999999999999999999999")]
    public void Reads_nothing_where_the_text_is_not_one_number(string? text) => Assert.Null(Numbers.Read(text));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12,0", 12)]
    [InlineData("-2147483648", int.MinValue)]
    public void Reads_a_whole_number(string text, int number) => Assert.Equal(number, Numbers.ReadWhole(text));

    [Theory]
    [InlineData("12.5")]
    [InlineData("2147483648")]
    public void Reads_no_whole_number_from_a_broken_or_too_large_one(string text) => Assert.Null(Numbers.ReadWhole(text));

    [Fact]
    public void Reads_an_id_up_to_the_largest()
    {
        Assert.Equal(long.MaxValue, Numbers.ReadId("9223372036854775807"));
        Assert.Null(Numbers.ReadId("9223372036854775808"));
    }

    [Theory]
    [InlineData("1.10", "1.1")]
    [InlineData("100", "100")]
    [InlineData("0.000", "0")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    public void Writes_without_trailing_zeros(string number, string written) =>
        Assert.Equal(written, Numbers.Write(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("ru-RU")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Speaks_the_same_in_every_culture(string culture) => DialectLaw.InCulture(culture, () =>
    {
        Assert.Equal("-1234.5", Numbers.Write(-1234.5m));
        Assert.Equal(-1234.5m, Numbers.Read("-1234,5"));
    });
}
