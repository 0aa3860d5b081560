using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;

namespace ListingEngine.Host.Feeds;

/// <summary>Stands between a build and the portal: what is missing from a feed is deleted there, and posting it again costs money.</summary>
internal static class Guard
{
    /// <summary>Null when the new version may be served at once.</summary>
    /// <param name="share">The plan's.</param>
    /// <param name="served">Offers of the version that portals get now; none before the first.</param>
    /// <param name="offers">Those of the new one.</param>
    /// <param name="removed">Those that the new one drops.</param>
    public static HoldReason? Judge(double share, int served, int offers, int removed) =>
        served > 0 && (offers == 0 || removed > served * share) ? HoldReason.Drop : null;

    public static string? Says(HoldReason? reason, FeedSnapshot? current, SnapshotContent content) => reason switch
    {
        HoldReason.Drop => $"Из выгрузки ушло бы {content.Change.Removed} из {current!.Offers} объявлений: площадка сняла бы их. " +
            "Отдаётся прежняя версия; примите новую или отмените её.",
        HoldReason.Rollback => "Возвращена прежняя версия: новые собираются, но ждут, пока вы не снимете удержание.",
        _ => null,
    };
}
