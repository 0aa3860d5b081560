using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>A way to tell people of alarms.</summary>
internal interface ITeller
{
    NoticeWay Way { get; }

    /// <summary>News in the portions in which they are told, so that fifty alarms are not fifty letters.</summary>
    IEnumerable<IReadOnlyList<AlarmNews>> Portions(IReadOnlyList<AlarmNews> news);

    /// <summary>Tells it once; no news make a trial.</summary>
    /// <returns>Null when it was taken.</returns>
    Task<TellProblem?> TellAsync(Notice notice, IReadOnlyList<AlarmNews> news, PageText text, CancellationToken ct);
}
