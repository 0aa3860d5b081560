using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>The address. The format's trap: X is the latitude, Y the longitude.</summary>
internal static class GedPlace
{
    private const int MostStations = 3, MostMinutes = 1000;

    private const string Moscow = "Москва", OnFoot = "пешком", ByTransport = "транспортом";

    private static readonly Vocabulary Parts = new(
        FeedElement.Text("COUNTRY", o => o.Address.Country),
        FeedElement.Text("REGION", o => o.Address.Region),
        FeedElement.Text("CITY", o => o.Address.Locality),
        // A district of Moscow is its second level, of another town the first.
        FeedElement.Text("ADM1", o => o.Address.SubLocality).For(static o => !IsMoscow(o)),
        FeedElement.Text("ADM2", o => o.Address.SubLocality).For(IsMoscow),
        Line("STREET", static o => StreetAndHouse.Split(o.Address.Line).Street, static (o, text) => o.Address.Line = StreetAndHouse.Join(text, o.Address.Line)),
        Line("NUM", static o => StreetAndHouse.Split(o.Address.Line).House, static (o, text) => o.Address.Line = StreetAndHouse.Join(o.Address.Line, text)),
        new FeedElement("SUBWAY", "metro", static (o, w) =>
        {
            foreach (var station in o.Metro.Where(static s => !FeedWriter.Told(s.Name).IsEmpty).Take(MostStations)) WriteStation(station, w);
        }, static (o, node) => ReadStation(node, o)),
        FeedElement.Block("HIGHWAY", FeedElement.Text("HIGHWAY", o => o.Attributes.Highway)),
        FeedElement.Number("DISTANCE", o => o.Attributes.HighwayDistance) with
        {
            Write = static (o, w) => w.Element("DISTANCE", o.Attributes.HighwayDistance is > 0 and var kilometres ? kilometres : null),
        },
        FeedElement.Block("COORD",
            Degrees("X", FeedElement.Number("X", o => o.Address.Latitude), static o => o.Address.Latitude, 90),
            Degrees("Y", FeedElement.Number("Y", o => o.Address.Longitude), static o => o.Address.Longitude, 180)));

    public static IEnumerable<string> Names =>
        Parts.Elements.SelectMany(e => (string[])[e.Name, .. e.Inner?.Elements.Select(i => $"{e.Name}/{i.Name}") ?? []])
            .Concat(["SUBWAY/METRO", "SUBWAY/METRO_TIME", "SUBWAY/TYPETRANSP"]).Select(name => $"ADRINF/{name}");

    public static bool IsMoscow(PropertyObject o) => FeedWriter.Told(o.Address.Locality ?? o.Address.Region) is Moscow;

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("ADRINF");
        Parts.Write(o, writer);
        writer.EndOrUndo("ADRINF", before);
    }

    public static void Read(FeedNode offer, PropertyObject o)
    {
        if (offer.TakeBlock("ADRINF") is not { } place) return;
        Parts.Read(place, o, static (_, _) => { });
    }

    private static void WriteStation(MetroStation station, FeedWriter writer)
    {
        writer.Start("SUBWAY");
        writer.Element("METRO", station.Name);
        if ((Told(station.WalkMinutes) ?? Told(station.TransportMinutes)) is { } minutes)
        {
            writer.Element("METRO_TIME", GedWords.Time(minutes));
            writer.Element("TYPETRANSP", Told(station.WalkMinutes) is null ? ByTransport : OnFoot);
        }

        writer.End("SUBWAY");
    }

    private static bool ReadStation(FeedNode node, PropertyObject o)
    {
        node.IsBlock = true;
        if (node.TakeText("METRO") is not { } name) return false;
        var station = new MetroStation { Name = name };
        o.Metro.Add(station);
        var (time, way) = (node.Take("METRO_TIME"), node.Take("TYPETRANSP"));
        if (time is null || GedWords.ReadTime(time.Text) is not { } minutes)
        {
            time?.Taken = IsNothing(time);
            way?.Taken = IsNothing(way);
            return true;
        }

        var byTransport = way is not null && LookAlikes.Fold(way.Text) == ByTransport;
        way?.Taken = byTransport || IsNothing(way) || LookAlikes.Fold(way.Text) == OnFoot;
        if (byTransport) station.TransportMinutes = minutes;
        else station.WalkMinutes = minutes;
        return true;
    }

    private static bool IsNothing(FeedNode node) => node is { Text.Length: 0, Children.Count: 0 };

    private static int? Told(int? minutes) => minutes is > 0 and <= MostMinutes ? minutes : null;

    private static FeedElement Line(string name, Func<PropertyObject, string?> part, Action<PropertyObject, string> add) =>
        new(name, "address.line", (o, w) => w.Element(name, part(o)), (o, node) =>
        {
            if (node.Text.Length > 0) add(o, node.Text);
            return true;
        });

    private static FeedElement Degrees(string name, FeedElement element, Func<PropertyObject, decimal?> get, decimal most) =>
        element with { Write = (o, w) => w.Element(name, get(o) is { } degrees && Math.Abs(degrees) <= most ? decimal.Round(degrees, 6) : null) };
}
