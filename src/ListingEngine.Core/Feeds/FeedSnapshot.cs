namespace ListingEngine.Core.Feeds;

/// <summary>Where a version stands.</summary>
public enum SnapshotState
{
    /// <summary>Served now or once.</summary>
    Shelved,

    /// <summary>Waits for a person.</summary>
    Held,

    /// <summary>A person or a later build put it aside.</summary>
    Discarded,
}

/// <summary>An immutable version of a plan's feed: an ordered list of chunks between a head and a foot.</summary>
public sealed class FeedSnapshot
{
    public long Id { get; set; }

    public long PlanId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Counts up from 1 in each plan.</summary>
    public int Number { get; set; }

    public SnapshotState State { get; set; }

    /// <summary>Also the feed's generation date.</summary>
    public DateTimeOffset CreatedAt { get; set; }

    public int Offers { get; set; }

    public int Withheld { get; set; }

    /// <summary>Against the version that was served when this one was built.</summary>
    public int Added { get; set; }

    public int Changed { get; set; }

    public int Removed { get; set; }

    /// <summary>Strong entity tag without quotes, made of the content.</summary>
    public required string ETag { get; set; }

    /// <summary>Plain text before the first and after the last chunk.</summary>
    public required byte[] Head { get; set; }

    public required byte[] Foot { get; set; }

    /// <summary>Chunks in the order in which they are served.</summary>
    public required long[] ChunkIds { get; set; }

    /// <summary>Bytes of the plain feed.</summary>
    public long PlainLength { get; set; }

    /// <summary>What made it necessary, as a <see cref="VersionCause"/> writes it.</summary>
    public required string Cause { get; set; }

    /// <summary>Who caused it; null for the clock, an import or a key.</summary>
    public long? PersonId { get; set; }
}
