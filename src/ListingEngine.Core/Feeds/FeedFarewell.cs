namespace ListingEngine.Core.Feeds;

/// <summary>
/// An offer that left a feed whose portal is to be told so (<see cref="IFeedDialect.Closing"/>): it goes on at the end of the file, marked as closed, until
/// it was fetched.
/// </summary>
public sealed class FeedFarewell
{
    public long PlanId { get; set; }

    public long ObjectId { get; set; }

    /// <summary>The offer as it stood last, marked as closed.</summary>
    public required byte[] Offer { get; set; }

    /// <summary>Version of the dialect that wrote it: another one may have other columns.</summary>
    public int Dialect { get; set; }

    /// <summary>The last version that offered it: whoever fetched a later one has been told.</summary>
    public long LastSnapshotId { get; set; }

    public DateTimeOffset LeftAt { get; set; }
}
