using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Feeds.Room.Health;

/// <summary>The last thirty days of a plan's health, drawn in boxes of our own units; the style sheet stretches and colours them.</summary>
internal sealed class HealthTrend(IReadOnlyList<HealthDay> days)
{
    public const int Days = 30, Width = 600, Height = 140, SparkWidth = 90, SparkHeight = 22;

    private const int Edge = 3;

    public IReadOnlyList<HealthDay> All => days;

    /// <summary>Whether there is more than a point to draw.</summary>
    public bool IsDrawn => days.Count > 1;

    public static FeedHealth Of(HealthDay day) => new(day.Asked, day.Errors, day.Warnings, day.Advice);

    /// <summary>Points of the score, from 0 at the bottom to 100 at the top.</summary>
    public string Score() => Points(days.Where(d => d.Asked > 0).Select(d => (d.Day, (double)Of(d).Score!)), 100, Width, Height);

    /// <summary>Points of a rule's objects, the most of them at the top.</summary>
    public string OfRule(string code) => Points(days.Select(d => (d.Day, (double)d.Rules.GetValueOrDefault(code))), Math.Max(1, Most(code)), SparkWidth, SparkHeight);

    public int First(string code) => days[0].Rules.GetValueOrDefault(code);

    private int Most(string code) => days.Max(d => d.Rules.GetValueOrDefault(code));

    // The last day stands at the right edge; days without numbers leave their place.
    private string Points(IEnumerable<(DateOnly Day, double Number)> numbers, double most, int width, int height) => string.Join(' ', numbers.Select(n => string.Create(CultureInfo.InvariantCulture,
        $"{width - Edge - (days[^1].Day.DayNumber - n.Day.DayNumber) * (double)(width - 2 * Edge) / (Days - 1):0.#},{height - Edge - n.Number * (height - 2 * Edge) / most:0.#}")));
}
