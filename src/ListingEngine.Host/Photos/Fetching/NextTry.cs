using ListingEngine.Core.Objects;
using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>What a try makes of what was known, and when the next one is due.</summary>
internal sealed record NextTry(FetchKnowledge Known, DateTimeOffset At)
{
    private static readonly TimeSpan Day = TimeSpan.FromDays(1), Week = TimeSpan.FromDays(7);

    private const int DaysOfHope = 7;

    public static NextTry After(FetchKnowledge was, FetchOutcome outcome, DateTimeOffset now, TimeSpan refetchEvery) => outcome switch
    {
        FetchOutcome.Held held => new(Good(was) with { Hash = held.Picture.Hash, ETag = held.ETag, LastModified = held.LastModified }, now + refetchEvery),
        FetchOutcome.Unchanged => new(Good(was), now + refetchEvery),
        FetchOutcome.Failed failed => Failed(was, failed, now),
        _ => throw new InvalidOperationException($"nobody knows what to do after {outcome}"),
    };

    private static FetchKnowledge Good(FetchKnowledge was) =>
        was with { Failures = MayPass(was.Problem) ? PauseLadder.Down(was.Failures) : 0, Problem = null };

    private static NextTry Failed(FetchKnowledge was, FetchOutcome.Failed failed, DateTimeOffset now)
    {
        if (failed.Fault is OutsideFault.Transient or OutsideFault.RateLimited) return MayPass(was, failed, now);
        var failures = was.Problem == failed.Problem ? was.Failures + 1 : 1;
        var pause = failed.Fault == OutsideFault.Gone && failures <= DaysOfHope ? Day : Week;
        return new(was with { Failures = failures, Problem = failed.Problem }, now + pause);
    }

    // The first failure is not told: a server that is being restarted is back within the minute, and a picture that leaves the feed and
    // comes back is worse for an advert than one that comes a minute late.
    private static NextTry MayPass(FetchKnowledge was, FetchOutcome.Failed failed, DateTimeOffset now)
    {
        var before = MayPass(was.Problem) ? was.Failures : 0;
        var rung = PauseLadder.Up(before, failed.Fault);
        var pause = PauseLadder.Pause(rung);
        return new(was with { Failures = rung, Problem = before > 0 || was.Problem is not null ? failed.Problem : null },
            now + (failed.RetryAfter is { } asked && asked > pause ? asked : pause));
    }

    private static bool MayPass(PhotoProblem? problem) => problem is null or PhotoProblem.Unreachable;
}
