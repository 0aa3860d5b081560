using System.Globalization;
using System.Text;

namespace ListingEngine.Host.Objects.Card;

/// <summary>The history of a price as a small stepped line.</summary>
internal static class PriceLine
{
    public const int Width = 300, Height = 64;

    private const int Edge = 6;

    /// <summary>Path of an SVG; the last price goes on until now.</summary>
    public static string Draw(IReadOnlyList<PricePoint> prices, DateTimeOffset now)
    {
        var (begins, ends) = (prices[0].At, now > prices[^1].At ? now : prices[^1].At);
        var (least, most) = (prices.Min(p => p.Price), prices.Max(p => p.Price));
        var path = new StringBuilder();
        foreach (var (at, price) in prices)
        {
            var x = Edge + (Width - 2 * Edge) * (ends == begins ? 0 : (at - begins) / (ends - begins));
            var y = Height - Edge - (Height - 2 * Edge) * (most == least ? 0.5 : (double)((price - least) / (most - least)));
            path.Append(path.Length == 0 ? string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}") : string.Create(CultureInfo.InvariantCulture, $"H{x:0.#} V{y:0.#}"));
        }

        return path.Append(CultureInfo.InvariantCulture, $"H{Width - Edge}").ToString();
    }
}
