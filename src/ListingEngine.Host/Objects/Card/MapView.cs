using System.Globalization;
using ListingEngine.Core.Text;

namespace ListingEngine.Host.Objects.Card;

/// <summary>Where a point is, as the form or the card shows it.</summary>
/// <param name="LatitudeId">Input that the marker moves; null where it stands still.</param>
/// <param name="LongitudeId">The other one.</param>
internal sealed record MapView(string? LatitudeId, string? LongitudeId, string? LatitudeText, string? LongitudeText, string? Tiles)
{
    public decimal? Latitude => Numbers.Read(LatitudeText);

    public decimal? Longitude => Numbers.Read(LongitudeText);

    public bool IsTold => Latitude is >= -90 and <= 90 && Longitude is >= -180 and <= 180;

    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######}, {Longitude:0.######}");

    public string Elsewhere => string.Create(CultureInfo.InvariantCulture, $"https://yandex.ru/maps/?pt={Longitude:0.######},{Latitude:0.######}&z=17&l=map");

    /// <summary>Host of the tiles, for the content policy.</summary>
    public static string? HostOf(string? tiles) =>
        Uri.TryCreate(tiles?.Replace("{s}", "a", StringComparison.Ordinal), UriKind.Absolute, out var url) && url.Scheme is ("http" or "https")
            ? tiles!.Contains("{s}", StringComparison.Ordinal) ? $"{url.Scheme}://*.{url.Host[(url.Host.IndexOf('.', StringComparison.Ordinal) + 1)..]}" : url.GetLeftPart(UriPartial.Authority)
            : null;
}
