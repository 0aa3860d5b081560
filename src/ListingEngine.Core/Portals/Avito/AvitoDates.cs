using System.Globalization;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Days as Avito writes them: one without a time is a Moscow day.</summary>
internal static class AvitoDates
{
    private const string Iso = "yyyy-MM-dd";

    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    public static string Word(DateOnly day) => day.ToString(Iso, CultureInfo.InvariantCulture);

    public static DateOnly? Read(string? text)
    {
        if (DateOnly.TryParseExact(text, [Iso, "dd.MM.yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        if (text is not { Length: > 10 }) return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)) return null;
        return moment.Year is > 1 and < 9999 ? DateOnly.FromDateTime(moment.ToOffset(Moscow).Date) : null;
    }
}
