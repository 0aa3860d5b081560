using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>What a portal takes; the plan may ask for less.</summary>
/// <param name="Photos">Most pictures per offer; null when the portal's paper tells none.</param>
/// <param name="Description">Most characters of the description; null when the portal's paper tells none.</param>
/// <param name="Offers">Most offers per feed; null when the portal's paper tells none.</param>
/// <param name="Source">Where the numbers come from.</param>
/// <param name="PhotoSide">Fewest pixels of a picture's side: smaller ones are not sent; null when the portal's paper tells none.</param>
/// <param name="JpegOnly">Pictures of other formats are not sent; those that we hold always go as JPEG.</param>
public sealed record FeedLimits(int? Photos, int? Description, int? Offers, RuleSource Source, int? PhotoSide = null, bool JpegOnly = false)
{
    /// <summary>Most bytes of one file; null when the portal's paper tells none.</summary>
    public long? FileBytes { get; init; }

    /// <summary>The limits with what a plan knows of its portal: never looser than the format's own.</summary>
    public FeedLimits With(PortalSettings settings) => this with
    {
        Description = settings.Description is { } most ? Math.Min(most, Description ?? int.MaxValue) : Description,
        JpegOnly = JpegOnly || settings.JpegOnly,
    };
}
