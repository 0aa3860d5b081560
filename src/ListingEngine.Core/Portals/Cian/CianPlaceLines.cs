using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>Where the object is and by which numbers the portal knows the place.</summary>
internal static class CianPlaceLines
{
    public static readonly FeedElement[] Address =
    [
        new("Address", "address.line", static (o, w) => w.Element("Address", CianText.Told(o.Address.Whole())), static (o, node) =>
        {
            CianAddress.Read(node.Text, o.Address);
            return true;
        }),
        FeedElement.Block("Coordinates", Degrees("Lat", o => o.Address.Latitude, (o, v) => o.Address.Latitude = v),
            Degrees("Lng", o => o.Address.Longitude, (o, v) => o.Address.Longitude = v)).For(static o => HasCoordinates(o.Address)),
        CianElements.Text("CadastralNumber", o => o.Attributes.CadastralNumber).For(In(City | Commercial)),

        // For a plot the portal's paper asks for the plot's own number under the building's name (DOC).
        new FeedElement("BuildingCadastralNumber", "attributes.buildingCadastralNumber", static (o, w) =>
            w.Element("BuildingCadastralNumber", CianText.Told(o.Attributes.BuildingCadastralNumber)
                ?? (o.Kind == ObjectKind.Land ? CianText.Told(o.Attributes.CadastralNumber) : null)), static (o, node) =>
            {
                o.Attributes.BuildingCadastralNumber = node.Text;
                return true;
            }).For(In(Suburban)),
        CianElements.Text("SettlementName", o => o.Attributes.SettlementName).For(In(Suburban)),
    ];

    public static readonly FeedElement Highway =
        FeedElement.Block("Highway", HighwayLines()).For(static o => o.Attributes.CianHighwayId is not null);

    /// <summary>A plural form that feeds have had since 2023.</summary>
    public static readonly FeedElement Highways =
        FeedElement.Block("Highways", FeedElement.Block("HighwayInfoSchema", HighwayLines())).OnlyRead();

    /// <summary>Only stations with a number of the portal's dictionary: it has no element for a name.</summary>
    public static readonly FeedElement Undergrounds = new("Undergrounds", "metro", static (o, w) =>
    {
        var before = w.Length;
        w.Start("Undergrounds");
        foreach (var station in o.Metro)
        {
            if (station.CianId is not { } id) continue;
            w.Start("UndergroundInfoSchema");
            w.Element("Id", id);
            WriteWay(station, w);
            w.End("UndergroundInfoSchema");
        }

        w.EndOrUndo("Undergrounds", before);
    }, static (o, node) =>
    {
        foreach (var child in node.Children)
            if (child.Name == "UndergroundInfoSchema" && ReadStation(child) is { } station) o.Metro.Add(station);
        return node.Children.Count > 0;
    });

    // A complex without its number would not be linked: the portal reports it as an error in the import (joywork).
    public static readonly FeedElement Complex = FeedElement.Block("JKSchema",
        FeedElement.Id("Id", o => o.Attributes.CianComplexId),
        CianElements.Text("Name", o => o.Attributes.BuildingName),
        FeedElement.Block("House",
            FeedElement.Id("Id", o => o.Attributes.CianHouseId),
            CianElements.Text("Name", o => o.Attributes.CianHouseName),
            FeedElement.Block("Flat",
                CianElements.Text("FlatNumber", o => o.Address.Apartment)
                    .For(static o => o.IsIn(NewFlatSale) || IsNumber(o.Address.Apartment)),
                CianElements.Text("SectionNumber", o => o.Attributes.SectionNumber),
                CianElements.Text("FlatType", o => o.Attributes.CianFlatType))))
        .For(static o => o.Attributes.CianComplexId is not null && o.IsIn(FlatsSold));

    public static bool HasCoordinates(Address at) => at is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 };

    /// <summary>Whether anything would be left of the address in one line; asked without making that line.</summary>
    public static bool HasAddress(Address at) =>
        CianText.IsTold(at.Line) || CianText.IsTold(at.Locality) || CianText.IsTold(at.Region) || CianText.IsTold(at.SubLocality)
        || CianText.IsTold(at.District);

    public static bool HasNumber(Address at) => HasDigit(at.Line) || HasDigit(at.SubLocality) || HasDigit(at.Locality);

    private static bool HasDigit(string? text) => text.AsSpan().ContainsAnyInRange('0', '9');

    // The flat's number is an integer in the schema for the secondary market; new buildings send numbers such as К69.
    private static bool IsNumber(string? text) =>
        Numbers.ReadId(text) is not null && !text.AsSpan().Trim().ContainsAnyExceptInRange('0', '9');

    private static FeedElement[] HighwayLines() =>
        [FeedElement.Whole("Id", o => o.Attributes.CianHighwayId), FeedElement.Number("Distance", o => o.Attributes.HighwayDistance)];

    private static FeedElement Degrees(string name, Func<PropertyObject, decimal?> get, Action<PropertyObject, decimal> set) =>
        new(name, "address.latitude", (o, w) => w.Element(name, get(o)), (o, node) =>
        {
            if (Numbers.Read(node.Text) is not { } degrees) return false;
            set(o, degrees);
            return true;
        });

    private static void WriteWay(MetroStation station, FeedWriter w)
    {
        if ((station.WalkMinutes ?? station.TransportMinutes) is not (>= 0 and var minutes)) return;
        w.Element("Time", minutes);
        w.Element("TransportType", station.WalkMinutes is null ? "transport" : "walk");
    }

    private static MetroStation? ReadStation(FeedNode node)
    {
        if (node.Children.FirstOrDefault(c => c.Name == "Id") is not { } id || Numbers.ReadWhole(id.Text) is not { } number) return null;
        node.Taken = id.Taken = true;
        var time = node.Children.FirstOrDefault(c => c.Name == "Time");
        var way = node.Children.FirstOrDefault(c => c.Name == "TransportType");
        if (Numbers.ReadWhole(time?.Text) is not { } minutes || way?.Text is not ("walk" or "transport")) return new() { CianId = number };
        time!.Taken = way.Taken = true;
        return way.Text == "walk"
            ? new() { CianId = number, WalkMinutes = minutes }
            : new() { CianId = number, TransportMinutes = minutes };
    }
}
