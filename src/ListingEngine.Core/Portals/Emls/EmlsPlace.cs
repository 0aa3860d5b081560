using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>When and where: days without hours, places by their ids.</summary>
internal static class EmlsPlace
{
    private const string Day = "yyyy-MM-dd";

    private static readonly TimeSpan Moscow = TimeSpan.FromHours(3);

    public static void WriteDay(string name, DateTimeOffset moment, FeedWriter writer)
    {
        if (moment.Year is > 1990 and < 2200) writer.Element(name, moment.ToOffset(Moscow).ToString(Day, CultureInfo.InvariantCulture));
    }

    public static DateTimeOffset? ReadDay(FeedNode offer, string name)
    {
        if (offer.Take(name) is not { } node) return null;
        if (DateTime.TryParseExact(node.Text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new DateTimeOffset(day, Moscow);
        node.Taken = node is { Text.Length: 0, Children.Count: 0 };
        return null;
    }

    public static void Write(PropertyObject o, EmlsLists lists, FeedWriter writer)
    {
        writer.Start("location");
        writer.Element("region", lists.Id(EmlsLists.Region, o.Address.Region));
        writer.Element("district", lists.DistrictId(o.Address));
        writer.Element("locality", lists.Id(EmlsLists.Locality, o.Address.Locality));
        var (street, house) = StreetAndHouse.Split(o.Address.Line);
        if (lists.Id(EmlsLists.Street, street) is { } id)
        {
            writer.Element("street", id);
            writer.Element("house-number", house);
        }

        writer.Element("station", Station(o, lists));
        writer.End("location");
    }

    public static void Read(FeedNode offer, PropertyObject o, EmlsLists lists)
    {
        if (offer.TakeBlock("location") is not { } place) return;
        o.Address.Region = Word(place, EmlsLists.Region, lists);
        o.Address.District = Word(place, EmlsLists.District, lists);
        o.Address.Locality = Word(place, EmlsLists.Locality, lists);
        if (Word(place, EmlsLists.Street, lists) is { } street) o.Address.Line = StreetAndHouse.Join(street, place.TakeText("house-number"));
        if (Word(place, EmlsLists.Station, lists) is { } station) o.Metro.Add(new() { Name = station });
    }

    private static string? Station(PropertyObject o, EmlsLists lists)
    {
        foreach (var station in o.Metro)
            if (lists.Id(EmlsLists.Station, station.Name) is { } id) return id;
        return null;
    }

    // The list has the name of its element.
    private static string? Word(FeedNode place, string list, EmlsLists lists) => EmlsWords.Take(place, list, id => lists.Word(list, id));
}
