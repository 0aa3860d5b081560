using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>An address that was taken out of the queue, with what is known of it.</summary>
/// <param name="ObjectId">One of the objects that show it; 0 for none yet.</param>
internal sealed record ClaimedFetch(long CompanyId, byte[] UrlHash, string Url, string Host, long ObjectId, FetchKnowledge Known);

/// <summary>What the row of an address says between two tries.</summary>
/// <param name="Failures">Of the same kind in a row.</param>
internal sealed record FetchKnowledge(string? Hash, string? ETag, string? LastModified, int Failures, PhotoProblem? Problem)
{
    /// <summary>Of an address that was never asked.</summary>
    public static FetchKnowledge Nothing { get; } = new(null, null, null, 0, null);
}

/// <summary>A try that is over.</summary>
internal sealed record FinishedFetch(ClaimedFetch Fetch, FetchOutcome Outcome)
{
    /// <summary>The server is to blame, not the address: it is to be left alone at once.</summary>
    public bool IsOfHost => Outcome is FetchOutcome.Failed { IsOfHost: true };
}
