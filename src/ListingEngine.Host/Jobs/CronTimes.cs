using System.Diagnostics.CodeAnalysis;
using Quartz;

namespace ListingEngine.Host.Jobs;

/// <summary>Times of an expression of six fields (seconds, minutes, hours, day, month, day of the week), by the clock of a zone.</summary>
internal static class CronTimes
{
    /// <summary>The closest that two times may stand.</summary>
    public static TimeSpan Closest { get; } = TimeSpan.FromMinutes(1);

    // Enough to see a pattern of seconds within a minute, and of minutes within an hour.
    private const int Looked = 61;

    public static bool IsExpression([NotNullWhen(true)] string? text) => CronExpression.TryParse(text ?? "", out _);

    /// <summary>The next time; null where none ever comes: the 31st of February.</summary>
    public static DateTimeOffset? Next(string expression, TimeZoneInfo zone, DateTimeOffset after) => After(expression, zone, after).Cast<DateTimeOffset?>().FirstOrDefault();

    /// <summary>The next times, for people to see what they wrote.</summary>
    public static IReadOnlyList<DateTimeOffset> Next(string expression, TimeZoneInfo zone, DateTimeOffset after, int count) => [.. After(expression, zone, after).Take(count)];

    /// <summary>Whether some of the next times stand closer than a minute.</summary>
    public static bool IsTooOften(string expression, TimeZoneInfo zone, DateTimeOffset after)
    {
        var times = Next(expression, zone, after, Looked);
        return times.Zip(times.Skip(1)).Any(pair => pair.Second - pair.First < Closest);
    }

    private static IEnumerable<DateTimeOffset> After(string expression, TimeZoneInfo zone, DateTimeOffset after)
    {
        if (!CronExpression.TryParse(expression, out var cron)) yield break;
        cron = cron.WithTimeZone(zone);
        while (cron.GetNextValidTimeAfter(after) is { } next)
        {
            yield return next.ToUniversalTime();
            after = next;
        }
    }
}
