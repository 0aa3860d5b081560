using ListingEngine.Core.Feeds;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Yandex;

public class YandexPromotionTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(3));

    [Fact]
    public void Writes_the_promotion_that_is_bought() => Assert.Contains("<vas>premium</vas>",
        (Given.Flat() with { Promotion = new() { Service = "Premium" } }).Xml(), StringComparison.Ordinal);

    [Theory]
    [InlineData("raise", "<vas start-time=\"2026-11-02T09:30:00+03:00\">raise</vas>")]
    [InlineData("premium", "<vas>premium</vas>")]
    public void Tells_the_hour_of_a_raise_only(string option, string xml) => Assert.Contains(xml,
        (Given.Flat() with { Promotion = new() { Service = option, RaiseFrom = Morning } }).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Reads_the_hour_of_a_daily_raise() => Assert.Equal(
        new Promotion { Service = "raise", RaiseFrom = Morning },
        Given.Read("<vas start-time=\"2026-11-02T09:30:00+03:00\">raise</vas>").Promotion);

    [Theory]
    [InlineData("premium", "2026-11-02T09:30:00+03:00")]
    [InlineData("raise", "утром")]
    public void Keeps_an_hour_aside_that_starts_no_raise(string option, string hour)
    {
        var read = Given.Read($"<vas start-time=\"{hour}\">{option}</vas>");
        Assert.Equal(new Promotion { Service = option }, read.Promotion);
        Assert.Equal([new("vas/@start-time", hour)], read.Object.Unread);
    }

    [Fact]
    public void Reads_a_promotion_back()
    {
        var offer = Given.Flat() with { Promotion = new() { Service = "raise", RaiseFrom = Morning } };
        var feed = DialectLaw.Feed(Given.Dialect, offer);
        Assert.Equal(feed, DialectLaw.Feed(Given.Dialect, Assert.Single(DialectLaw.Read(Given.Dialect, feed)).ToOffer()));
    }
}
