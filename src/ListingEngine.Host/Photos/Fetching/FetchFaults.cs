using ListingEngine.Core.Objects;
using ListingEngine.Host.Outside;
using static ListingEngine.Host.Photos.Fetching.FetchOutcome;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>Classifies failures of fetching: the only place that does.</summary>
internal static class FetchFaults
{
    /// <summary>Null when the answer is one to work with.</summary>
    public static Failed? Of(FetchAnswer answer) => answer switch
    {
        { Problem: { } problem } => Of(problem),
        { Status: >= 200 and < 300 or 304 } => null,
        { Status: 0 or 502 or 504 } => new(OutsideFault.Transient, PhotoProblem.Unreachable, IsOfHost: true),
        { Status: 429 or 503 } => new(OutsideFault.RateLimited, PhotoProblem.Unreachable, IsOfHost: true, answer.RetryAfter),
        { Status: 408 or 425 or >= 500 } => new(OutsideFault.Transient, PhotoProblem.Unreachable),
        { Status: 404 or 410 } => new(OutsideFault.Gone, PhotoProblem.Gone),
        _ => new(OutsideFault.Gone, PhotoProblem.Refused),
    };

    /// <summary>Something came, and it is no picture that we take.</summary>
    public static Failed Of(PhotoProblem problem) => new(OutsideFault.Broken, problem);
}
