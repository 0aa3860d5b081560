using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>The address in the portal's parts: regions without «область», districts without «район», highways as «Киевское ш.».</summary>
internal static class IrrPlace
{
    private const string Oblast = " область", Raion = " район", Highway = " шоссе", ShortHighway = " ш.";

    public static readonly Vocabulary Fields = new(
        IrrField.Text("region", o => o.Address.Region, static t => Without(t, Oblast), static t => With(t, Oblast, "ая")),
        IrrField.Text("address_area", o => o.Address.District, static t => Without(t, Raion), static t => With(t, Raion, "ий", "ый", "ой")),
        IrrField.Text("address_city", o => o.Address.Locality),
        IrrField.Text("address_district", o => o.Address.SubLocality),
        Line("address_street", static o => StreetAndHouse.Split(o.Address.Line).Street,
            static (o, text) => o.Address.Line = StreetAndHouse.Join(text, o.Address.Line)),
        Line("address_house", static o => StreetAndHouse.Split(o.Address.Line).House,
            static (o, text) => o.Address.Line = StreetAndHouse.Join(o.Address.Line, text)),
        Metro("metro", static s => s.Name, static (s, node) =>
        {
            s.Name = node.Text;
            return true;
        }),
        Metro("distance", static s => s.Name is null || s.WalkMinutes is not (> 0 and <= 1000) ? null : Numbers.Write(s.WalkMinutes.Value), static (s, node) =>
        {
            s.WalkMinutes = Numbers.ReadWhole(node.Text);
            return s.WalkMinutes is not null;
        }),
        IrrField.Text("shosse", o => o.Attributes.Highway, Shortened, static t => t.EndsWith(ShortHighway, StringComparison.Ordinal) ? t[..^ShortHighway.Length] + Highway : t),
        IrrField.Number("distance_mkad", o => o.Attributes.HighwayDistance),
        IrrField.Degrees("geo_lat", o => o.Address.Latitude, 90),
        IrrField.Degrees("geo_lng", o => o.Address.Longitude, 180));

    private static FeedElement Line(string name, Func<PropertyObject, string?> part, Action<PropertyObject, string> add) =>
        new(name, "address.line", (o, w) => IrrField.Write(w, name, part(o)), (o, node) =>
        {
            add(o, node.Text);
            return true;
        });

    // Only the nearest station has a place.
    private static FeedElement Metro(string name, Func<MetroStation, string?> write, Func<MetroStation, FeedNode, bool> read) =>
        new(name, "metro", (o, w) => IrrField.Write(w, name, o.Metro.Count > 0 ? write(o.Metro[0]) : null), (o, node) =>
        {
            if (o.Metro.Count == 0) o.Metro.Add(new());
            return read(o.Metro[0], node);
        });

    private static string Shortened(string highway)
    {
        var name = Without(highway, Highway);
        return name == highway ? highway : name + ShortHighway;
    }

    private static string Without(string text, string word)
    {
        while (text.Length > word.Length && text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) text = text[..^word.Length].TrimEnd();
        return text;
    }

    private static string With(string text, string word, params ReadOnlySpan<string> endings)
    {
        if (text.Contains(' ')) return text;
        foreach (var ending in endings)
            if (text.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return text + word;
        return text;
    }
}
