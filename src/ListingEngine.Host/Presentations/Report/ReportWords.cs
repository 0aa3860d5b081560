using System.Globalization;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Presentations.Report;

/// <summary>How the report says what it knows.</summary>
internal static class ReportWords
{
    /// <summary>Presentations that are told one by one.</summary>
    public const int MostShown = 30;

    public static string Portal(string key, PageText text) => PortalCatalog.Find(key) is { } portal ? text.In(portal.Name) : key;

    /// <summary>The report in one line.</summary>
    public static string Lead(OwnerReport report, PageText text) => (report.Adverts.Count, report.Recipients) switch
    {
        (0, 0) => text["Report.Lead.Nothing"],
        (0, var recipients) => text.Say("Report.Lead.Shown", text.Count("Report.ToRecipients", recipients)),
        (var portals, 0) => text.Say("Report.Lead.Advertised", text.Count("Report.OnPortals", portals)),
        var (portals, recipients) => text.Say("Report.Lead.Both", text.Count("Report.OnPortals", portals), text.Count("Report.ToRecipients", recipients)),
    };

    /// <summary>What those who were sent it did.</summary>
    public static string Attention(OwnerReport report, PageText text) => report.Opened == 0
        ? text["Report.NotOpened"]
        : text.Say("Report.Attention", text.Number(report.Opened), text.Number(report.Recipients), Time((int)report.Looked.TotalSeconds, text), text.Number(report.Likes));

    public static string Time(int seconds, PageText text) =>
        seconds < 60 ? text.Say("Report.Seconds", seconds) : text.Say("Report.Minutes", text.Number((seconds + 30) / 60));

    public static string Day(DateTimeOffset at, PageText text, TimeProvider clock) => Local(at, clock).ToString(DayForm(text), CultureInfo.InvariantCulture);

    public static string Moment(DateTimeOffset at, PageText text, TimeProvider clock) => Local(at, clock).ToString(DayForm(text) + " HH:mm", CultureInfo.InvariantCulture);

    private static DateTimeOffset Local(DateTimeOffset at, TimeProvider clock) => TimeZoneInfo.ConvertTime(at, clock.LocalTimeZone);

    private static string DayForm(PageText text) => text.Language == "ru" ? "dd.MM.yyyy" : "yyyy-MM-dd";
}
