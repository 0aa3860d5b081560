using System.Globalization;

namespace ListingEngine.Host.Web.Shared;

/// <summary>Bars side by side, each of several parts, in a box of our own units; the style sheet stretches and colours them.</summary>
/// <param name="bars">From the left, each with its parts from the bottom up: class and count.</param>
internal sealed class StackedBars(IReadOnlyList<IReadOnlyList<(string Look, int Count)>> bars)
{
    public const int Width = 600, Height = 160;

    private const int Gap = 3;

    private readonly int _most = Math.Max(1, bars.Max(b => b.Sum(p => p.Count)));

    /// <summary>Rectangles, each with its class.</summary>
    public IEnumerable<(string Look, string X, string Y, string Width, string Height)> Parts()
    {
        var step = (double)Width / bars.Count;
        for (var i = 0; i < bars.Count; i++)
        {
            var y = (double)Height;
            foreach (var (look, count) in bars[i])
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
