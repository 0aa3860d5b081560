using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class AheadTests
{
    [Fact]
    public void Gives_every_step_in_its_order() => Assert.Equal(Enumerable.Range(0, 1000), Ahead.Of(Enumerable.Range(0, 1000), 3));

    [Fact]
    public void Gives_what_was_done_before_a_step_failed_and_then_its_own_exception()
    {
        var got = new List<int>();
        Assert.Throws<InvalidDataException>(() => Take(Ahead.Of(Failing(), 3), got));
        Assert.Equal([1, 2], got);
    }

    [Fact]
    public void Has_left_the_steps_when_nobody_asks_any_more()
    {
        var left = false;
        Assert.Equal(0, Ahead.Of(Endless(() => left = true), 3).First());
        Assert.True(left);
    }

    private static void Take(IEnumerable<int> steps, List<int> into)
    {
        foreach (var step in steps) into.Add(step);
    }

    private static IEnumerable<int> Failing()
    {
        yield return 1;
        yield return 2;
        throw new InvalidDataException();
    }

    private static IEnumerable<int> Endless(Action leave)
    {
        try
        {
            for (var step = 0; ; step++) yield return step;
        }
        finally
        {
            leave();
        }
    }
}
