using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>What the frame of a feed tells of the whole.</summary>
/// <param name="Generated">The date of the version, not the clock: the same version has the same bytes.</param>
public sealed record FeedEdition(DateTimeOffset Generated)
{
    /// <summary>A frame around offers that nobody keeps, as a check needs it.</summary>
    public static FeedEdition Trial { get; } = new(DateTimeOffset.UnixEpoch);

    /// <summary>On whose behalf; null in a trial.</summary>
    public Company? Company { get; init; }

    public PortalSettings Settings { get; init; } = PortalSettings.None;
}
