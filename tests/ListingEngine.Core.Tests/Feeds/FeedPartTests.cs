using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

public class FeedPartTests
{
    private const int Objects = 20_000;

    [Fact]
    public void Adverts_move_into_a_new_part_only_and_into_even_parts()
    {
        for (var parts = 1; parts < 12; parts++)
        {
            var moved = 0;
            for (long id = 1; id <= Objects; id++)
            {
                var (before, after) = (FeedPart.NumberOf(id, parts), FeedPart.NumberOf(id, parts + 1));
                Assert.InRange(before, 1, parts);
                if (before == after) continue;
                Assert.Equal(parts + 1, after);
                moved++;
            }

            Assert.InRange(moved, 0.9 * Objects / (parts + 1), 1.1 * Objects / (parts + 1));
        }
    }

    // What a portal has read under an address must not depend on the version of this program.
    [Fact]
    public void Parts_stay_what_they_are() =>
        Assert.Equal([1, 1, 3, 1, 1, 3], new long[] { 1, 2, 3, 1000, 123_456_789, long.MaxValue }.Select(id => FeedPart.NumberOf(id, 3)));

    [Theory]
    [InlineData(null, null, 1)]
    [InlineData(1000, null, 1)]
    [InlineData(999, null, 2)]
    [InlineData(300, null, 4)]
    [InlineData(null, 20_100, 1)]
    [InlineData(null, 20_099, 2)]
    [InlineData(1, null, FeedPart.Most)]
    public void Asks_for_as_few_parts_as_keep_within(int? offers, int? bytes, int parts) =>
        Assert.Equal(parts, new FileCaps(offers, bytes).Parts([.. Enumerable.Range(1, 1000).Select(id => ((long)id, 20))], frame: 100, atLeast: 1));

    [Fact]
    public void Parts_never_become_fewer() => Assert.Equal(3, new FileCaps(10, null).Parts([(1, 20)], frame: 100, atLeast: 3));

    [Fact]
    public void The_papers_cap_holds_whatever_the_plan_says()
    {
        var limits = new FeedLimits(null, null, null, RuleSource.Engine) { FileBytes = 5_000_000 };
        Assert.Equal((7, 5_000_000), (FileCaps.Of(new() { FileOffers = 7, FileMegabytes = 100 }, limits).Offers, FileCaps.Of(new() { FileMegabytes = 100 }, limits).Bytes));
        Assert.Equal(1 << 20, FileCaps.Of(new() { FileMegabytes = 1 }, limits).Bytes);
        Assert.Null(FileCaps.Of(new(), limits with { FileBytes = null }).Bytes);
    }
}
