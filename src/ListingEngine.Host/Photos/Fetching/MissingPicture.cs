using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Photos.Fetching;

/// <summary>An address whose picture cannot be had.</summary>
/// <param name="Key">Of the address, as forms send it.</param>
/// <param name="Objects">Some of the objects that show it.</param>
/// <param name="HasMore">There are more of them.</param>
internal sealed record MissingPicture(
    string Key, string Url, PhotoProblem Problem, DateTimeOffset? CheckedAt, DateTimeOffset NextAt, IReadOnlyList<long> Objects, bool HasMore);

/// <summary>A server that is left alone for a while.</summary>
internal sealed record SilentHost(string Host, DateTimeOffset Until);
