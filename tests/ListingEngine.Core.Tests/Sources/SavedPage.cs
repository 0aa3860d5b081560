using System.Globalization;
using System.Text.Json;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>A real page beside the repository, with the values that its origin expects.</summary>
internal sealed record SavedPage(string Name, OwnerListing? Advert, JsonElement Expected)
{
    private static readonly (string Column, string[] Keys, Func<OwnerListing, IEnumerable<object?>> Told)[] Columns =
    [
        ("Price", ["price", "price_float"], a => [a.Price?.Value]),
        ("Currency", ["currency"], a => [a.Currency?.Value, a.Price?.Raw]),
        ("Period", ["period"], a => [a.Period?.Value]),
        ("Deposit", ["deposit"], a => [a.Deposit?.Value]),
        ("Commission", ["commission", "commissionPercent", "agentCommissionPercent"], a => [a.Commission?.Value, a.CommissionPercent?.Value]),
        ("Title", ["title"], a => [a.Title?.Value, .. a.Title?.Others.Select(o => o.Raw) ?? []]),
        ("Address", ["address", "address_string", "addressContains"], a => [a.Address?.Value, a.Street?.Value, $"{a.Street?.Value}, {a.House?.Value}", .. a.Address?.Others.Select(o => o.Raw) ?? [], .. a.Title is { } t ? [t.Value, .. t.Others.Select(o => o.Raw)] : Array.Empty<string>()]),
        ("Locality", ["city"], a => [a.Locality?.Value]),
        ("Point", ["latitude", "lat"], a => [a.Latitude?.Value]),
        ("Point", ["longitude", "lng"], a => [a.Longitude?.Value]),
        ("Area", ["area", "constructed_area"], a => [a.Area?.Value.Number]),
        ("Kitchen", ["kitchen_area"], a => [a.KitchenArea?.Value.Number]),
        ("Living", ["living_area"], a => [a.LivingArea?.Value.Number]),
        ("Plot", ["plot_area"], a => [a.PlotArea?.Value.Number]),
        ("Rooms", ["rooms", "numberOfRooms", "count_rooms"], a => [a.Rooms?.Value]),
        ("Bedrooms", ["count_bedrooms"], a => [a.Bedrooms?.Value]),
        ("Floor", ["floor"], a => [a.Floor?.Value]),
        ("Floors", ["totalFloors", "total_floor"], a => [a.Floors?.Value]),
        ("Year", ["buildYear", "yearOfConstruction", "year_construction"], a => [a.Year?.Value]),
        ("Photos", ["photos"], a => [a.Photos.Count]),
        ("Published", ["published"], a => [a.Published?.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]),
        ("Id", ["id", "reference"], a => [a.Id?.Value]),
    ];

    /// <summary>Null where the samples do not stand beside the repository.</summary>
    public static string? Folder { get; } = Find();

    public static IReadOnlyList<SavedPage> All { get; } = Folder is null ? [] : [.. Read()];

    /// <summary>Each expected value with its field, and whether it was read.</summary>
    public IEnumerable<(string Column, string Key, string Wanted, bool Read)> Values()
    {
        foreach (var (column, keys, told) in Columns)
            foreach (var key in keys)
                if (Expected.TryGetProperty(key, out var wanted) && wanted.ValueKind is JsonValueKind.String or JsonValueKind.Number)
                    yield return (column, key, wanted.ToString(), Advert is not null && told(Advert).Any(t => Same(t, wanted)));
        if (Expected.TryGetProperty("geolocation", out var place) && place.TryGetProperty("point", out var point))
        {
            yield return ("Point", "point[1]", point[1].ToString(), Advert is not null && Same(Advert.Latitude?.Value, point[1]));
            yield return ("Point", "point[0]", point[0].ToString(), Advert is not null && Same(Advert.Longitude?.Value, point[0]));
        }
    }

    private static bool Same(object? told, JsonElement wanted) => told switch
    {
        null => false,
        decimal number => decimal.TryParse(wanted.ToString(), CultureInfo.InvariantCulture, out var w) && Math.Abs(number - w) < 0.000001m,
        int whole => decimal.TryParse(wanted.ToString(), CultureInfo.InvariantCulture, out var w) && whole == w,
        _ => told.ToString() is { } text && (text.Contains(wanted.ToString(), StringComparison.OrdinalIgnoreCase) || wanted.ToString().StartsWith(text, StringComparison.OrdinalIgnoreCase) && text.Length >= 8
            || wanted.ToString().StartsWith("20", StringComparison.Ordinal) && text.Length == 10 && wanted.ToString().StartsWith(text, StringComparison.Ordinal)),
    };

    private static IEnumerable<SavedPage> Read()
    {
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder!, "expected.json")));
        foreach (var page in expected.RootElement.EnumerateObject())
        {
            var file = Path.Combine(Folder!, Path.GetFileName(page.Name));
            if (!File.Exists(file)) continue;
            var wanted = page.Value.GetProperty("expected").Clone();
            var address = wanted.TryGetProperty("sourceUrl", out var a) || wanted.TryGetProperty("url", out a) ? a.GetString() : null;
            var reading = PageReader.Read(new(File.ReadAllText(file), address));
            yield return new(Path.GetFileNameWithoutExtension(file), reading.Adverts.SingleOrDefault(), wanted);
        }
    }

    private static string? Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, "shared", "samples", "html"))) return Path.Combine(at.FullName, "shared", "samples", "html");
        return null;
    }
}
