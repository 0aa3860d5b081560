using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>What a server said when it was asked for a picture.</summary>
/// <param name="Status">Of the last answer; 0 when there was none.</param>
internal sealed record FetchAnswer(int Status)
{
    /// <summary>The whole body, unpacked; of a good answer only.</summary>
    public byte[]? Content { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>How long the server asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why the answer was not read to its end, or not followed.</summary>
    public PhotoProblem? Problem { get; init; }
}
