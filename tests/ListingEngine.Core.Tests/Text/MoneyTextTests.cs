using System.Globalization;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class MoneyTextTests
{
    [Theory]
    [InlineData("5,2 млн", 5_200_000, null, null)]
    [InlineData("5,200 млн ₽", 5_200_000, "RUB", null)]
    [InlineData("35 т.р./мес", 35_000, "RUB", MoneyPeriod.Month)]
    [InlineData("35 тыс. руб. в месяц", 35_000, "RUB", MoneyPeriod.Month)]
    [InlineData("12\u00a0500\u00a0000 ₽", 12_500_000, "RUB", null)]
    [InlineData("67\u00a0000 руб. в месяц", 67_000, "RUB", MoneyPeriod.Month)]
    [InlineData("2500р/сутки", 2_500, "RUB", MoneyPeriod.Day)]
    [InlineData("£1.2m", 1_200_000, "GBP", null)]
    [InlineData("£725k", 725_000, "GBP", null)]
    [InlineData("$1,250,000", 1_250_000, "USD", null)]
    [InlineData("349.000 €", 349_000, "EUR", null)]
    [InlineData("1.234,56 EUR", 1234.56, "EUR", null)]
    [InlineData("257 279,48 zł", 257279.48, "PLN", null)]
    [InlineData("1395000.0000", 1_395_000, null, null)]
    [InlineData("1100.00", 1_100, null, null)]
    [InlineData("Цена: от 5 млн", 5_000_000, null, null)]
    public void Reads_a_price_with_its_currency_and_period(string text, double amount, string? currency, MoneyPeriod? period) =>
        Assert.Equal(new MoneyText((decimal)amount, currency, period, false), MoneyText.Read(text));

    [Theory]
    [InlineData("120 000 ₽/м²")]
    [InlineData("5 850 zł/m²")]
    [InlineData("100 тыс. за м²")]
    public void Knows_the_price_of_a_metre(string text) => Assert.True(MoneyText.Read(text)!.PerMetre);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("по запросу")]
    [InlineData("0 ₽")]
    [InlineData("99999999999999999999999999 ₽")]
    public void Reads_nothing_where_no_price_is_told(string? text) => Assert.Null(MoneyText.Read(text));

    [Fact]
    public void Does_not_look_for_a_price_in_prose() => Assert.Null(MoneyText.Read(string.Concat(Enumerable.Repeat("1 ", 100_000))));

    [Fact]
    public void Reads_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("tr-TR");
        try
        {
            Assert.Equal(5_200_000m, MoneyText.Read("5.2 MLN")!.Amount);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
