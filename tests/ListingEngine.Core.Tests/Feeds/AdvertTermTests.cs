using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class AdvertTermTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);
    private static readonly DateTimeOffset Now = new(2026, 11, 28, 21, 0, 0, TimeSpan.FromHours(3));

    [Fact]
    public void Holds_the_moment_within_its_first_half()
    {
        foreach (var hours in Enumerable.Range(0, 500))
        {
            var now = Now.AddHours(hours);
            var term = AdvertTerm.Of(Week, now);
            Assert.InRange(now, term.From, term.Next.AddTicks(-1));
            Assert.Equal((Week, Week / 2), (term.Until - term.From, term.Until - term.Next));
        }
    }

    [Fact]
    public void Stays_the_same_until_the_next_begins_and_is_the_next_then()
    {
        var term = AdvertTerm.Of(Week, Now);
        Assert.Equal(term, AdvertTerm.Of(Week, term.From));
        Assert.Equal(term, AdvertTerm.Of(Week, term.Next.AddTicks(-1)));
        var next = AdvertTerm.Of(Week, term.Next);
        Assert.Equal((term.Number + 1, term.Next), (next.Number, next.From));
        Assert.True(next.From < term.Until, "an advert would run out before it is written anew");
    }

    [Fact]
    public void Does_not_depend_on_where_the_clock_stands() => Assert.Equal(AdvertTerm.Of(Week, Now), AdvertTerm.Of(Week, Now.ToOffset(TimeSpan.FromHours(10))));
}
