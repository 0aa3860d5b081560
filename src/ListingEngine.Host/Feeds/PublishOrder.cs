using ListingEngine.Core.Feeds;
using ListingEngine.Host.Feeds.Rhythm;

namespace ListingEngine.Host.Feeds;

/// <summary>What the publisher is asked to do.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="Cause">What asks for it, for the list of versions.</param>
internal sealed record PublishOrder(long PlanId, VersionCause Cause)
{
    /// <summary>Who asked, where that is not the person at work.</summary>
    public long? PersonId { get; init; }

    /// <summary>Told how far the build is; null where nobody watches.</summary>
    public BuildProgress? Progress { get; init; }
}
