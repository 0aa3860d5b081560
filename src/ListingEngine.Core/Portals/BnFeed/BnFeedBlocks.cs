using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>The blocks of an offer that hold several fields at once, as they are written.</summary>
internal static class BnFeedBlocks
{
    public static void WriteLocation(PropertyObject o, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("location");
        BnFeedVocabulary.Place.Write(o, writer);
        var (street, house) = StreetAndHouse.Split(o.Address.Line);
        writer.Element("street", street);
        writer.Element("house", house);
        if (o.Metro.Find(static s => !FeedWriter.Told(s.Name).IsEmpty) is { } station) WriteMetro(station, writer);
        WriteName("railway-station", o.Attributes.RailwayStation, writer);
        BnFeedVocabulary.Coordinates.Write(o, writer);
        writer.EndOrUndo("location", before);
    }

    public static void WritePrice(PropertyObject o, FeedWriter writer)
    {
        writer.Start("price");
        writer.Element("value", o.Price);
        writer.Element("currency", "RUB");
        writer.Element("unit", BnFeedWords.Units.Write(o.PriceUnit));
        writer.Element("period", o.Deal == Deal.DailyRent ? "сутки" : null);
        writer.End("price");
    }

    public static void WriteAgent(OfferContact contact, FeedWriter writer)
    {
        writer.Start("agent");
        writer.Element("name", contact.Name);
        writer.Element("organization", contact.Organization);
        foreach (var phone in contact.Phones) writer.Element("phone", Phones.Read(phone));
        writer.Element("email", contact.Email);
        writer.End("agent");
    }

    public static void WriteDescription(string? text, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("description");
        writer.Element("full", text);
        writer.EndOrUndo("description", before);
    }

    public static void WriteFiles(IReadOnlyList<ObjectPhoto> photos, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start("files");
        foreach (var photo in photos)
            if (WebAddress.IsPlain(photo.Url)) writer.Element("image", photo.Url);
        writer.EndOrUndo("files", before);
    }

    // The format has place for one station: the first is the nearest.
    private static void WriteMetro(MetroStation station, FeedWriter writer)
    {
        writer.Start("metro");
        writer.Element("name", station.Name);
        writer.Element("time-on-foot", station.WalkMinutes is >= 0 and var walk ? (long)walk : null);
        writer.Element("time-transport", station.TransportMinutes is >= 0 and var ride ? (long)ride : null);
        writer.End("metro");
    }

    private static void WriteName(string element, string? name, FeedWriter writer)
    {
        var before = writer.Length;
        writer.Start(element);
        writer.Element("name", name);
        writer.EndOrUndo(element, before);
    }
}
