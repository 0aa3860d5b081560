using System.Globalization;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Presentations;

/// <summary>Where an object is, as far as its client may know.</summary>
/// <param name="Text">The address, or the area of a hidden one.</param>
/// <param name="IsExact">False where the house is not told.</param>
/// <param name="Metro">Stations with minutes to them.</param>
/// <param name="MapUrl">A map for who wants to go there by a click: the point, or the area's name. Null where nothing is known.</param>
public sealed record SheetPlace(string Text, bool IsExact, IReadOnlyList<string> Metro, string? MapUrl)
{
    private const int MostStations = 3;

    internal static SheetPlace Of(PropertyObject o, bool isExact, SheetWords words)
    {
        var a = o.Address;
        var text = isExact ? a.Whole() : new Address { Region = a.Region, District = a.District, Locality = a.Locality, SubLocality = a.SubLocality }.Whole();
        var stations = o.Metro.Where(s => !string.IsNullOrWhiteSpace(s.Name)).Take(MostStations).Select(s => Station(s, isExact, words)).ToList();
        return new(text.Length > 0 ? text : words.Say("Адрес по запросу", "Address on request"), isExact, stations, Url(a, isExact, text));
    }

    // The minutes to three stations would tell where a hidden house is.
    private static string Station(MetroStation s, bool isExact, SheetWords words) => s switch
    {
        { WalkMinutes: > 0 and var minutes } when isExact => $"{s.Name}, {minutes}{RussianNumbers.Space}{words.Say("мин пешком", "min on foot")}",
        { TransportMinutes: > 0 and var minutes } when isExact => $"{s.Name}, {minutes}{RussianNumbers.Space}{words.Say("мин на транспорте", "min by transport")}",
        _ => s.Name!,
    };

    private static string? Url(Address a, bool isExact, string text) => (isExact, a.Latitude, a.Longitude) switch
    {
        (true, { } latitude, { } longitude) => string.Create(CultureInfo.InvariantCulture, $"https://yandex.ru/maps/?pt={longitude:0.######},{latitude:0.######}&z=16&l=map"),
        _ when text.Length > 0 => $"https://yandex.ru/maps/?text={Uri.EscapeDataString(text)}",
        _ => null,
    };
}
