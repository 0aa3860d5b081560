using System.Globalization;
using ListingEngine.Host.Data;

namespace ListingEngine.Host.Owners.Inbox;

/// <summary>A point of the map beside the list.</summary>
/// <param name="Place">The card's place on the page, from 1.</param>
internal sealed record MapPoint(int Place, OwnerAdvert Advert, double X, double Y)
{
    public string Move => string.Create(CultureInfo.InvariantCulture, $"translate({X:0.#} {Y:0.#})");
}

/// <summary>Where the adverts of a page lie to one another: no streets, since nothing is loaded from other hosts.</summary>
internal static class InboxMap
{
    public const int Width = 300, Height = 420;

    private const int Edge = 24;

    // Adverts of one house do not fill the map with its yard: about a kilometre at least.
    private const double Least = 0.01;

    public static IReadOnlyList<MapPoint> Of(IReadOnlyList<AdvertLine> lines)
    {
        var told = lines.Select((l, at) => (Place: at + 1, l.Advert)).Where(p => p.Advert is { Latitude: not null, Longitude: not null }).ToList();
        if (told.Count == 0) return [];
        var (south, north) = (told.Min(p => p.Advert.Latitude!.Value), told.Max(p => p.Advert.Latitude!.Value));
        var (west, east) = (told.Min(p => p.Advert.Longitude!.Value), told.Max(p => p.Advert.Longitude!.Value));
        // A degree of longitude is shorter the further north.
        var squeeze = Math.Cos((south + north) / 2 * Math.PI / 180);
        var scale = Math.Min((Width - 2 * Edge) / Math.Max((east - west) * squeeze, Least), (Height - 2 * Edge) / Math.Max(north - south, Least));
        return told.ConvertAll(p => new MapPoint(p.Place, p.Advert,
            Width / 2.0 + (p.Advert.Longitude!.Value - (west + east) / 2) * squeeze * scale,
            Height / 2.0 - (p.Advert.Latitude!.Value - (south + north) / 2) * scale));
    }

    /// <summary>Where to see it with streets.</summary>
    public static string? Elsewhere(OwnerAdvert a) => a is { Latitude: { } latitude, Longitude: { } longitude }
        ? string.Create(CultureInfo.InvariantCulture, $"https://yandex.ru/maps/?pt={longitude:0.######},{latitude:0.######}&z=17&l=map") : null;
}
