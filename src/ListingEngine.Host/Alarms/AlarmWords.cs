using System.Globalization;
using ListingEngine.Core.Plans;
using ListingEngine.Host.Alarms.Watching;
using ListingEngine.Host.Data;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Alarms;

/// <summary>Alarms as sentences.</summary>
internal static class AlarmWords
{
    /// <summary>«Авито · Вторичка», or the source's name; empty for what concerns neither.</summary>
    public static string Name(AlarmLine alarm, PageText text) =>
        alarm.PortalName is { } portal ? $"{text.In(portal)} · {alarm.PlanName}" : alarm is { IsOfSource: true, Details: [var source, ..] } ? source : "";

    /// <summary>What is wrong, with its plan.</summary>
    public static string Says(AlarmLine alarm, PageText text) => text.Say($"Alarm.{Key(alarm)}", [Name(alarm, text), .. Details(alarm, text)]);

    /// <summary>What a person can do about it.</summary>
    public static string ToDo(AlarmLine alarm, PageText text) => text[$"Alarm.{(IsRefused(alarm) ? Key(alarm) : alarm.Kind)}.ToDo"];

    public static bool IsRefused(AlarmLine alarm) => alarm is { Kind: AlarmKind.Stranger, Subject: StrangerWatch.Refused };

    private static string Key(AlarmLine alarm) => alarm switch
    {
        { Kind: AlarmKind.PlanHeld, Details: [nameof(HoldReason.Rollback), ..] } => "PlanHeld.Rollback",
        { Kind: AlarmKind.PortalAway, Subject.Length: > 0 } => "PortalAway.Part",
        { Kind: AlarmKind.PortalAway, Details.Count: 0 } => "PortalAway.Never",
        { Kind: AlarmKind.PortalAway, Details: [_, "0"] } => "PortalAway.Often",
        { Kind: AlarmKind.Stranger, Subject: StrangerWatch.Refused } => "Stranger.Refused",
        { Kind: AlarmKind.Stranger, Subject: "" } => "Stranger.Unnamed",
        { Kind: AlarmKind.SourceMisread, Details.Count: 1 } => "SourceMisread.List",
        _ => $"{alarm.Kind}",
    };

    private static object[] Details(AlarmLine alarm, PageText text) => (alarm.Kind, alarm.Details) switch
    {
        (AlarmKind.PlanHeld, [_, var version, var removed, var offers, ..]) => [Number(version, text), Number(removed, text), Number(offers, text)],
        (AlarmKind.PortalAway, [var last, var usual]) => [Moment(last, text), Pause(usual, text)],
        (AlarmKind.FeedOld or AlarmKind.PullsCut, [var moment, ..]) => [Moment(moment, text), text.Number(PullWatches.Cuts)],
        (AlarmKind.Stranger, [var network, var count, ..]) => [network.Length == 0 ? "—" : network, IsRefused(alarm) ? Number(count, text) : alarm.Subject],
        (AlarmKind.SourceMisread, var told) => [.. told.Skip(1)],
        (AlarmKind.SourceAway, [_, var code, var detail]) => [text.Say($"Trouble.{code}", [.. detail.Split('\n'), "", ""])],
        (_, var told) => [.. told],
    };

    private static string Moment(string told, PageText text) => text.Exact(DateTimeOffset.Parse(told, CultureInfo.InvariantCulture));

    private static string Number(string told, PageText text) => text.Number(long.Parse(told, CultureInfo.InvariantCulture));

    private static string Pause(string seconds, PageText text)
    {
        var minutes = (long)Math.Round(long.Parse(seconds, CultureInfo.InvariantCulture) / 60.0);
        return minutes < 90 ? text.Count("Alarm.Minutes", minutes) : text.Count("Alarm.Hours", (long)Math.Round(minutes / 60.0));
    }
}
