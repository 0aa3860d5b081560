using ListingEngine.Core.Objects;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>What became of an address that a person gave and waited for.</summary>
/// <param name="Url">The address.</param>
/// <param name="Picture">What we hold of it now.</param>
/// <param name="Problem">Why it cannot be had.</param>
internal sealed record FetchedPhoto(string Url, Picture? Picture = null, PhotoProblem? Problem = null)
{
    /// <summary>There was no time for it: the background goes on.</summary>
    public bool IsWaiting => Picture is null && Problem is null;

    /// <summary>Key of the sentence that says so, and what to mend.</summary>
    public string Sentence => Picture is not null ? "Fetch.Held" : Problem is { } problem ? SentenceOf(problem) : "Fetch.Waiting";

    public static string SentenceOf(PhotoProblem problem) => $"Fetch.Problem.{problem}";
}
