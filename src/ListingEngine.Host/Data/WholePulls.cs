using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Data;

/// <summary>Fetches that brought a whole version: not "unchanged", not a part of it, not its head alone.</summary>
internal static class WholePulls
{
    /// <summary>The same as a condition on <c>feed_pulls</c> in SQL by hand.</summary>
    public const string Sql = "snapshot_id IS NOT NULL AND status = 200 AND whole AND bytes > 0";

    public static IQueryable<FeedPull> Whole(this IQueryable<FeedPull> pulls) => pulls.Where(p => p.SnapshotId != null && p.Status == 200 && p.Whole && p.Bytes > 0);
}
