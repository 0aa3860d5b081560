using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public sealed class FeedHealthTests
{
    [Theory]
    [InlineData(10, 0, 0, 0, 100)]
    [InlineData(10, 10, 0, 0, 0)]
    [InlineData(10, 2, 0, 0, 80)]
    [InlineData(10, 0, 10, 0, 70)]
    [InlineData(10, 0, 0, 10, 90)]
    [InlineData(60, 7, 12, 3, 81)]
    public void Is_the_mean_of_what_each_object_counts_for(int asked, int errors, int warnings, int advice, int score) =>
        Assert.Equal(score, new FeedHealth(asked, errors, warnings, advice).Score);

    [Fact]
    public void One_fault_among_many_keeps_it_below_a_hundred() => Assert.Equal(99, new FeedHealth(100_000, 0, 0, 1).Score);

    [Fact]
    public void A_plan_that_asks_for_nothing_has_none() => Assert.Null(new FeedHealth(0, 0, 0, 0).Score);
}
