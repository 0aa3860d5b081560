using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>The address: parts and coordinates together, which satisfies both styles that the portal has had.</summary>
internal static class YandexLocation
{
    private const string Russia = "Россия";

    private static readonly Vocabulary Before = new(
        FeedElement.Text("region", o => o.Address.Region),
        FeedElement.Text("district", o => o.Address.District),
        FeedElement.Text("locality-name", o => o.Address.Locality),
        FeedElement.Text("sub-locality-name", o => o.Address.SubLocality));

    private static readonly Vocabulary After = new(
        FeedElement.Text("direction", o => o.Attributes.Highway).For(HasHighways),
        YandexNumbers.HighwayDistance.Element,
        FeedElement.Text("railway-station", o => o.Attributes.RailwayStation).For(static o => IsCountry(o) || IsCommercial(o)));

    private static readonly Vocabulary Read = new(
    [
        .. Before.Elements,
        .. After.Elements,
        FeedElement.Text("country", o => o.Address.Country),
        FeedElement.Text("address", o => o.Address.Line),
        FeedElement.Text("apartment", o => o.Address.Apartment),
        FeedElement.Text("village-name", o => o.Attributes.SettlementName),
        FeedElement.Number("latitude", o => o.Address.Latitude),
        FeedElement.Number("longitude", o => o.Address.Longitude),
    ]);

    public static IEnumerable<string> Names => Read.Elements.Select(e => e.Name).Append("metro");

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        writer.Start("location");
        // Only objects in Russia are taken (P1), so an untold country is no question.
        writer.Element("country", YandexText.Told(o.Address.Country) ? o.Address.Country : Russia);
        Before.Write(o, writer);
        writer.Element("address", Line(o));
        writer.Element("apartment", o.Address.Apartment);
        if (HasCoordinates(o.Address))
        {
            writer.Element("latitude", o.Address.Latitude);
            writer.Element("longitude", o.Address.Longitude);
        }

        After.Write(o, writer);
        foreach (var station in o.Metro) WriteMetro(station, writer);
        writer.End("location");
    }

    /// <summary>
    /// Street and house; in the country the settlement stands before it, or, where there is no street, alone: agencies' plots in new
    /// settlements have none, and a feed of years names the settlement as the town (poselkino in the samples). The element for settlements exists on paper only: a validator
    /// refused it (P4).
    /// </summary>
    public static string? Line(PropertyObject o)
    {
        var (line, settlement) = (o.Address.Line, o.Attributes.SettlementName);
        if (!IsCountry(o)) return line;
        if (!YandexText.Told(line)) return YandexText.Told(settlement) ? settlement : o.Address.Locality;
        if (!YandexText.Told(settlement)) return line;
        return line!.Contains(settlement!, StringComparison.OrdinalIgnoreCase) ? line : $"{settlement}, {line}";
    }

    public static bool HasCoordinates(Address address) => address.Latitude is >= -90 and <= 90 && address.Longitude is >= -180 and <= 180;

    /// <summary>Highways are for Moscow and its oblast only (P1).</summary>
    public static bool HasHighways(PropertyObject o) =>
        o.Address.Region is { } region && region.Contains("моск", StringComparison.OrdinalIgnoreCase)
        || o.Address.Locality is { } town && IsTown(town, "москва");

    /// <summary>Moscow and St Petersburg are regions of their own.</summary>
    public static bool NeedsNoRegion(string? locality) =>
        locality is not null && (IsTown(locality, "москва") || IsTown(locality, "санкт-петербург"));

    public static bool IsRussia(string country) => LookAlikes.Fold(country) is "россия" or "рф" or "российская федерация" or "russia";

    /// <summary>Reads a location block, or the offer itself: some exporters forget the block around its children.</summary>
    public static void Take(FeedNode parent, PropertyObject o, YandexProblems problems, string path)
    {
        foreach (var child in parent.Children)
            if (child.Name is "latitude" or "longitude" && child.Text.Length > 0 && Numbers.Read(child.Text) == 0) child.Taken = true;
        Read.Read(parent, o, (_, node) => problems.NotUnderstood(path, node));
        foreach (var metro in parent.Children)
            if (metro is { Taken: false, Name: "metro" }) ReadMetro(metro, o, problems, path);
    }

    // «Москва», «г. Москва», «г.Москва», «город Москва».
    private static bool IsTown(ReadOnlySpan<char> locality, string town)
    {
        locality = locality.Trim();
        return locality.EndsWith(town, StringComparison.OrdinalIgnoreCase)
            && (locality.Length == town.Length || !char.IsLetter(locality[^(town.Length + 1)]));
    }

    private static void WriteMetro(MetroStation station, FeedWriter writer)
    {
        if (!YandexText.Told(station.Name)) return;
        writer.Start("metro");
        writer.Element("name", station.Name);
        if (station.WalkMinutes is >= 0 and <= 1000) writer.Element("time-on-foot", (long)station.WalkMinutes);
        if (station.TransportMinutes is >= 0 and <= 1000) writer.Element("time-on-transport", (long)station.TransportMinutes);
        writer.End("metro");
    }

    private static void ReadMetro(FeedNode metro, PropertyObject o, YandexProblems problems, string path)
    {
        var name = metro.Children.Count == 0 ? metro.Text : metro.TakeText("name");
        metro.Taken = true;
        if (string.IsNullOrEmpty(name)) return;
        o.Metro.Add(new()
        {
            Name = name,
            WalkMinutes = Minutes(metro, "time-on-foot", problems, path),
            TransportMinutes = Minutes(metro, "time-on-transport", problems, path),
        });
    }

    private static int? Minutes(FeedNode metro, string name, YandexProblems problems, string path)
    {
        if (metro.Take(name) is not { Text.Length: > 0 } node) return null;
        if (Numbers.ReadWhole(node.Text) is { } minutes and >= 0) return minutes;
        node.Taken = false;
        problems.NotUnderstood($"{path}metro/", node);
        return null;
    }
}
