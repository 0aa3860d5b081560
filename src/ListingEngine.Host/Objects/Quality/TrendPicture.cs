using System.Globalization;

namespace ListingEngine.Host.Objects.Quality;

/// <summary>Lines of the trend in a box of our own units; the style sheet stretches and colours them.</summary>
internal sealed class TrendPicture(IReadOnlyList<TrendDay> days)
{
    public const int Width = 600, Height = 140;

    private const int Edge = 6;

    public int Most { get; } = Math.Max(1, days.Max(d => Math.Max(d.Stale, Math.Max(d.Incomplete, d.Duplicates))));

    /// <summary>Points of an SVG polyline.</summary>
    public string Points(Func<TrendDay, int> number) => string.Join(' ', days.Select(d => string.Create(CultureInfo.InvariantCulture,
        $"{X(d.Day):0.#},{Y(number(d)):0.#}")));

    public string LastX => X(days[^1].Day).ToString("0.#", CultureInfo.InvariantCulture);

    public string LastY(Func<TrendDay, int> number) => Y(number(days[^1])).ToString("0.#", CultureInfo.InvariantCulture);

    // The last day stands at the right edge; days without numbers leave their place.
    private double X(DateOnly day) => Width - Edge - (days[^1].Day.DayNumber - day.DayNumber) * (double)(Width - 2 * Edge) / (QualityTrend.Days - 1);

    private double Y(int number) => Height - Edge - number * (double)(Height - 2 * Edge) / Most;
}
