using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>Fetches in words.</summary>
internal static class PullWords
{
    /// <summary>«Последний раз забирали 12 минут назад: версия 811, целиком. Обычно приходят раз в 60 минут.»</summary>
    public static string Lead(IReadOnlyList<PullRow> rows, IReadOnlyList<PullVisitor> visitors, PageText text)
    {
        if (rows.Count == 0) return text["Pulls.LeadNone"];
        var last = rows[0];
        var said = text.Say("Pulls.Lead", text.Age(last.At), What(last, text));
        return visitors.FirstOrDefault(v => v.EveryMinutes is not null) is { } regular ? $"{said} {text.Say("Pulls.LeadHabit", Habit(regular, text)!)}" : said;
    }

    /// <summary>«версия 811, целиком»</summary>
    public static string What(PullRow row, PageText text) =>
        row.Version is { } version ? $"{text.Say("Pulls.Version", version)}, {text[$"Pulls.Kind.{row.Kind}"]}" : text[$"Pulls.Kind.{row.Kind}"];

    /// <summary>«раз в 60 минут»; null of somebody who came once.</summary>
    public static string? Habit(PullVisitor visitor, PageText text) => visitor.EveryMinutes switch
    {
        null => null,
        < 1.5 => text["Pulls.EveryMinute"],
        < 120 and var minutes => text.Count("Pulls.EveryMinutes", (long)Math.Round(minutes)),
        < 48 * 60 and var minutes => text.Count("Pulls.EveryHours", (long)Math.Round(minutes / 60)),
        var minutes => text.Count("Pulls.EveryDays", (long)Math.Round(minutes.Value / 60 / 24)),
    };

    public static (string Icon, string Look) Look(PullKind kind) => kind switch
    {
        PullKind.Whole => ("onair", "good"),
        PullKind.Same or PullKind.Part => ("off", "quiet"),
        PullKind.Cut => ("warn", "warn"),
        _ => ("failed", "bad"),
    };

    /// <summary>«350 МБ»</summary>
    public static string Size(long bytes, PageText text) => bytes switch
    {
        < 1024 => text.Say("Pulls.Bytes", text.Number(bytes)),
        < 1024 * 1024 => text.Say("Pulls.Kilobytes", Figures.Number(Math.Round(bytes / 1024m, 1), text.Language)),
        _ => text.Say("Pulls.Megabytes", Figures.Number(Math.Round(bytes / 1024m / 1024m, 1), text.Language)),
    };
}
