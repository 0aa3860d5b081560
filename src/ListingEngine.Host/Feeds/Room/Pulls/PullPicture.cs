using System.Globalization;

namespace ListingEngine.Host.Feeds.Room.Pulls;

/// <summary>Bars of the days in a box of our own units; the style sheet stretches and colours them.</summary>
internal sealed class PullPicture(IReadOnlyList<PullDay> days)
{
    public const int Width = 600, Height = 160;

    private const int Gap = 3;

    private readonly int _most = Math.Max(1, days.Max(d => d.All));

    /// <summary>Rectangles from the bottom up, each with its class.</summary>
    public IEnumerable<(string Look, string X, string Y, string Width, string Height)> Bars()
    {
        var step = (double)Width / days.Count;
        for (var i = 0; i < days.Count; i++)
        {
            var y = (double)Height;
            foreach (var (look, count) in new[] { ("pull-whole", days[i].Whole), ("pull-same", days[i].Same), ("pull-bad", days[i].Bad) })
            {
                if (count == 0) continue;
                var height = Math.Max(1, count * (double)(Height - Gap) / _most);
                y -= height;
                yield return (look, Text(i * step + Gap / 2.0), Text(y), Text(step - Gap), Text(height));
            }
        }
    }

    private static string Text(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
