using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Host.Web.Wording;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>Health in words.</summary>
internal static class HealthWords
{
    /// <summary>«87 из 100: из 60 объектов 7 площадка не берёт, у 12 есть предупреждения, у 3 — советы.»</summary>
    public static string Lead(FeedHealth health, PageText text)
    {
        if (health.Score is not { } score) return text["Health.LeadNone"];
        var objects = text.Count("Health.Objects", health.Asked);
        if (health.Good == health.Asked) return text.Say("Health.LeadFine", score, objects);
        string[] parts =
        [
            health.Errors > 0 ? text.Count("Health.LeadErrors", health.Errors) : "",
            health.Warnings > 0 ? text.Count("Health.LeadWarnings", health.Warnings) : "",
            health.Advice > 0 ? text.Count("Health.LeadAdvice", health.Advice) : "",
        ];
        return text.Say("Health.Lead", score, objects, string.Join(", ", parts.Where(p => p.Length > 0)));
    }

    /// <summary>«100 × (38 + 0,9 × 3 + 0,7 × 12) : 60 = 87»</summary>
    public static string Formula(FeedHealth health, PageText text) => text.Say("Health.Formula", text.Number(health.Good),
        Figures.Number((decimal)FeedHealth.OfAdvised, text.Language), text.Number(health.Advice), Figures.Number((decimal)FeedHealth.OfWarned, text.Language),
        text.Number(health.Warnings), text.Number(health.Asked), health.Score ?? 0);

    public static (string Icon, string Look) Look(Severity severity) => severity switch
    {
        Severity.Error => ("failed", "bad"),
        Severity.Warning => ("warn", "warn"),
        _ => ("waiting", "quiet"),
    };
}
