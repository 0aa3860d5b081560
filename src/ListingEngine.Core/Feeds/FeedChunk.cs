namespace ListingEngine.Core.Feeds;

/// <summary>
/// Offers of one block of object numbers, written, checked and compressed once, and shared by every version in which they did not change.
/// </summary>
public sealed class FeedChunk
{
    public long Id { get; set; }

    public long PlanId { get; set; }

    /// <summary>Object number divided by <see cref="BlockSize"/>.</summary>
    public long Block { get; set; }

    /// <summary>Hash of the members, their fingerprints and lines: what would be written again.</summary>
    public required byte[] Key { get; set; }

    /// <summary>Hash of the content.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>Raw deflate bytes ended by a sync flush.</summary>
    public required byte[] Data { get; set; }

    /// <summary>CRC-32 of the plain text.</summary>
    public long Crc { get; set; }

    public int PlainLength { get; set; }

    /// <summary>Object numbers in the order in which they are written.</summary>
    public required long[] Members { get; set; }

    /// <summary>Where each member's offer begins in the plain text.</summary>
    public required int[] Offsets { get; set; }

    /// <summary>Hash of each member's offer.</summary>
    public required long[] MemberHashes { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Object numbers of one block: a full block of real offers is some 2 MB of XML.</summary>
    public const int BlockSize = 512;
}
