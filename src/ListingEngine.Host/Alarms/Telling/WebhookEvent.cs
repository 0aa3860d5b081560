using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Alarms.Telling;

/// <summary>One piece of news as a webhook's body tells it.</summary>
/// <param name="Id">The same whenever it is told: a receiver may hear it twice.</param>
/// <param name="Event"><c>began</c>, <c>over</c> or <c>trial</c>.</param>
/// <param name="Kind">What went wrong.</param>
/// <param name="PlanId">Whose.</param>
/// <param name="Plan">Its name.</param>
/// <param name="Portal">Key of its portal.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="ClosedAt">When it was over.</param>
/// <param name="Says">The same for people.</param>
/// <param name="Link">Where they see more.</param>
internal sealed record WebhookEvent(
    string Id, string Event, AlarmKind? Kind, long? PlanId, string? Plan, string? Portal, DateTimeOffset? OpenedAt, DateTimeOffset? ClosedAt, string Says, string Link)
{
    public static WebhookEvent Of(AlarmNews news, string address, PageText text)
    {
        var alarm = news.Alarm;
        return new(news.Id, news.IsOver ? "over" : "began", alarm.Kind, alarm.PlanId, alarm.PlanName, alarm.Portal, alarm.OpenedAt, alarm.ClosedAt,
            AlarmWords.Says(alarm, text), address + alarm.Path);
    }
}
