using ListingEngine.Core.Objects;
using ListingEngine.Host.Outside;
using ListingEngine.Host.Photos.Fetching;

namespace ListingEngine.Host.Tests.Photos.Fetching;

public sealed class NextTryTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly FetchOutcome.Failed Silence = new(OutsideFault.Transient, PhotoProblem.Unreachable);

    [Fact]
    public void Climbs_from_a_minute_to_a_day()
    {
        var known = FetchKnowledge.Nothing;
        var pauses = new List<double>();
        for (var i = 0; i < 12; i++)
        {
            var next = NextTry.After(known, Silence, Now, TimeSpan.FromDays(7));
            (known, _) = (next.Known, next.At);
            pauses.Add((next.At - Now).TotalMinutes);
        }

        Assert.Equal([1, 2, 5, 15, 30, 60, 180, 360, 720, 1440, 1440, 1440], pauses);
    }

    [Fact]
    public void A_success_goes_one_rung_down_and_clears_the_problem()
    {
        var next = NextTry.After(new("hash", null, null, 3, PhotoProblem.Unreachable), new FetchOutcome.Unchanged(), Now, TimeSpan.FromDays(7));
        Assert.Equal((2, null, Now.AddDays(7)), (next.Known.Failures, next.Known.Problem, next.At));
    }

    [Fact]
    public void What_a_server_asks_for_counts_when_it_is_longer()
    {
        var busy = new FetchOutcome.Failed(OutsideFault.RateLimited, PhotoProblem.Unreachable, true, TimeSpan.FromHours(2));
        Assert.Equal(Now.AddHours(2), NextTry.After(FetchKnowledge.Nothing, busy, Now, TimeSpan.FromDays(7)).At);
        var impatient = busy with { RetryAfter = TimeSpan.FromSeconds(1) };
        Assert.Equal(Now.AddMinutes(15), NextTry.After(FetchKnowledge.Nothing, impatient, Now, TimeSpan.FromDays(7)).At);
    }

    [Fact]
    public void Failures_of_another_kind_are_counted_anew()
    {
        var gone = new FetchOutcome.Failed(OutsideFault.Gone, PhotoProblem.Gone);
        var next = NextTry.After(new(null, null, null, 9, PhotoProblem.Unreachable), gone, Now, TimeSpan.FromDays(7));
        Assert.Equal((1, Now.AddDays(1)), (next.Known.Failures, next.At));
        var silent = NextTry.After(new(null, null, null, 9, PhotoProblem.Gone), Silence, Now, TimeSpan.FromDays(7));
        Assert.Equal((1, Now.AddMinutes(1)), (silent.Known.Failures, silent.At));
    }

    [Fact]
    public void What_we_hold_stays_whatever_happens()
    {
        foreach (var outcome in (FetchOutcome[])[Silence, new FetchOutcome.Failed(OutsideFault.Gone, PhotoProblem.Gone), new FetchOutcome.Unchanged()])
            Assert.Equal(("hash", "tag"), NextTry.After(new("hash", "tag", null, 0, null), outcome, Now, TimeSpan.FromDays(7)).Known is var known ? (known.Hash, known.ETag) : default);
    }
}
