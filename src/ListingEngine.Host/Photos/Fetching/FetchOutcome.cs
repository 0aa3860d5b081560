using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;
using ListingEngine.Host.Outside;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>What one try to fetch a picture came to.</summary>
internal abstract record FetchOutcome
{
    private FetchOutcome()
    {
    }

    /// <summary>We hold what is there now.</summary>
    public sealed record Held(Picture Picture, string? ETag, string? LastModified) : FetchOutcome;

    /// <summary>What is there is what we hold.</summary>
    public sealed record Unchanged : FetchOutcome;

    /// <param name="Fault">How soon it is worth trying again.</param>
    /// <param name="Problem">What people are told.</param>
    /// <param name="IsOfHost">The whole server fails, not this address.</param>
    /// <param name="RetryAfter">How long the server asks to be left alone.</param>
    public sealed record Failed(OutsideFault Fault, PhotoProblem Problem, bool IsOfHost = false, TimeSpan? RetryAfter = null) : FetchOutcome;
}
