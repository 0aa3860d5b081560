using System.Globalization;

namespace ListingEngine.Host.Web.Shared;

/// <summary>Objects that were just confirmed, and the moment by which that is taken back; told once, by <c>_Confirmed</c>.</summary>
internal sealed record Undo(int Count, DateTimeOffset At)
{
    public const string Key = "confirmed";

    public static Undo? Read(object? kept) =>
        (kept as string)?.Split('|') is [var count, var at]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && DateTimeOffset.TryParse(at, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) ? new(number, moment) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count}|{At:O}");
}
