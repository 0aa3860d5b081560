using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>How large a portal takes one file.</summary>
/// <param name="Offers">Null for any number.</param>
/// <param name="Bytes">Null for any size.</param>
public sealed record FileCaps(int? Offers, long? Bytes)
{
    private const long Megabyte = 1 << 20;

    /// <summary>What the plan says, and never more than the portal's paper does.</summary>
    public static FileCaps Of(PlanDefinition plan, FeedLimits limits) =>
        new(plan.FileOffers, plan.FileMegabytes is { } most ? Math.Min(most * Megabyte, limits.FileBytes ?? long.MaxValue) : limits.FileBytes);

    public bool Take(long offers, long bytes) => !(offers > Offers) && !(bytes > Bytes);

    /// <summary>The fewest parts in which every file keeps within; <see cref="FeedPart.Most"/> where even so many would not.</summary>
    /// <param name="offers">Objects of the feed, each with the bytes of its offer.</param>
    /// <param name="frame">Bytes of head and foot, which every file has.</param>
    /// <param name="atLeast">As many as there are.</param>
    public int Parts(IReadOnlyList<(long ObjectId, int Bytes)> offers, long frame, int atLeast)
    {
        for (var parts = atLeast; parts < FeedPart.Most; parts++)
            if (AllKeepWithin(offers, frame, parts)) return parts;
        return FeedPart.Most;
    }

    private bool AllKeepWithin(IReadOnlyList<(long ObjectId, int Bytes)> offers, long frame, int parts)
    {
        var (counts, sizes) = (new int[parts], new long[parts]);
        foreach (var (id, bytes) in offers)
        {
            var part = FeedPart.NumberOf(id, parts) - 1;
            if (!Take(++counts[part], (sizes[part] += bytes) + frame)) return false;
        }

        return true;
    }
}
