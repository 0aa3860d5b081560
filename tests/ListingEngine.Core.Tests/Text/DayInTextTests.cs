using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Text;

public class DayInTextTests
{
    [Theory]
    [InlineData("в 21:42, 25 февраля 2019, Номер объявления: 582663760", 2019, 2, 25)]
    [InlineData("Опубліковано 23 березня 2019", 2019, 3, 23)]
    [InlineData("1 мая 2020", 2020, 5, 1)]
    public void Finds_a_day_in_words(string text, int year, int month, int day) =>
        Assert.Equal(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), DayInText.Find(text));

    [Theory]
    [InlineData("31 февраля 2019")]
    [InlineData("вчера")]
    [InlineData(null)]
    public void Finds_nothing_where_no_day_is_told(string? text) => Assert.Null(DayInText.Find(text));
}
