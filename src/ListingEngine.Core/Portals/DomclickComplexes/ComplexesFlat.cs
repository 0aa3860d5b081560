using System.Linq.Expressions;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>The elements of a flat that carry one field or a few, in the order of the sample.</summary>
internal static class ComplexesFlat
{
    private const string Several = "Более 2", Combined = "Совмещенный", Apart = "Раздельный", Yard = "Во двор", Street = "На улицу", Both = "Во двор и на улицу";

    // The four that a validator takes; what is finished better is finished.
    private static readonly Words<Renovation> Renovations = new(
        (Renovation.None, "без отделки"), (Renovation.None, "нет"), (Renovation.Rough, "черновая"), (Renovation.PreFine, "предчистовая"), (Renovation.Whitebox, "предчистовая"),
        (Renovation.Fine, "чистовая"), (Renovation.FineWithFurniture, "чистовая"), (Renovation.Turnkey, "чистовая"), (Renovation.Finished, "чистовая"));

    public static Vocabulary Head { get; } = new(
        FeedElement.Text("apartment", o => o.Address.Apartment),
        FeedElement.Whole("floor", o => o.Floor),
        new("room", "rooms", (o, w) => w.Element("room", (long?)Rooms(o)), ReadRooms));

    public static Vocabulary Body { get; } = new(
        Positive("ceiling_height", o => o.Attributes.CeilingHeight),
        Count("balcony", o => o.Attributes.Balconies),
        Count("loggia", o => o.Attributes.Loggias),
        FeedElement.Word("renovation", o => o.Attributes.Renovation, Renovations));

    public static Vocabulary Areas { get; } = new(
        Positive("area", o => o.TotalArea),
        Positive("living_area", o => o.LivingArea),
        Positive("kitchen_area", o => o.KitchenArea),
        new("rooms_area", "attributes.roomAreas", WriteRoomAreas, ReadRoomAreas),
        new("window_view", "attributes.windowView", (o, w) => w.Element("window_view", View(o)), ReadView),
        new("bathroom", "attributes.bathrooms", (o, w) => w.Element("bathroom", Bathroom(o.Attributes)), ReadBathroom),
        FeedElement.Flag("housing_type", "1", "0", o => o.Attributes.IsApartments));

    public static IEnumerable<string> Names => Head.Elements.Concat(Body.Elements).Concat(Areas.Elements).Select(e => e.Name).Append("rooms_area/area");

    /// <summary>0 is a studio; null when nobody told.</summary>
    public static int? Rooms(PropertyObject o) => o.Attributes.IsStudio == true ? 0 : o.Rooms is > 0 ? o.Rooms : null;

    public static bool HasRenovation(PropertyObject o) => Renovations.Write(o.Attributes.Renovation) is not null;

    private static bool ReadRooms(PropertyObject o, FeedNode node)
    {
        if (Numbers.ReadWhole(node.Text) is not (>= 0 and var rooms)) return false;
        if (rooms == 0) o.Attributes.IsStudio = true;
        else o.Rooms = rooms;
        return true;
    }

    private static FeedElement Positive(string name, Expression<Func<PropertyObject, decimal?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Number(name, path) with { Write = (o, w) => w.Element(name, field.Get(o) is > 0 and var number ? number : (decimal?)null) };
    }

    private static FeedElement Count(string name, Expression<Func<PropertyObject, int?>> path)
    {
        var field = ObjectField.Of(path);
        return FeedElement.Whole(name, path) with { Write = (o, w) => w.Element(name, field.Get(o) is >= 0 and var count ? (long)count : null) };
    }

    private static void WriteRoomAreas(PropertyObject o, FeedWriter writer)
    {
        var areas = (o.Attributes.RoomAreas ?? "").Split('+').Select(Numbers.Read).ToList();
        if (!areas.TrueForAll(static a => a > 0)) return;
        writer.Start("rooms_area");
        foreach (var area in areas) writer.Element("area", area);
        writer.End("rooms_area");
    }

    private static bool ReadRoomAreas(PropertyObject o, FeedNode node)
    {
        node.IsBlock = true;
        foreach (var empty in node.Children.Where(static c => c is { Name: "area", IsEmpty: true })) empty.Taken = true;
        var areas = node.Children.Where(static c => c is { Name: "area", Text.Length: > 0 }).ToList();
        if (areas.Count == 0 || !areas.TrueForAll(static a => Numbers.Read(a.Text) > 0)) return false;
        foreach (var area in areas) area.Taken = true;
        o.Attributes.RoomAreas = string.Join('+', areas.Select(static a => Numbers.Write(Numbers.Read(a.Text)!.Value)));
        return true;
    }

    private static string? View(PropertyObject o) => (o.Attributes.WindowView & (WindowViews.Yard | WindowViews.Street)) switch
    {
        WindowViews.Yard => Yard,
        WindowViews.Street => Street,
        WindowViews.Yard | WindowViews.Street => Both,
        _ => null,
    };

    private static bool ReadView(PropertyObject o, FeedNode node)
    {
        WindowViews? view = Is(node, Yard) ? WindowViews.Yard : Is(node, Street) ? WindowViews.Street : Is(node, Both) ? WindowViews.Yard | WindowViews.Street : null;
        if (view is not null) o.Attributes.WindowView = view;
        return view is not null;
    }

    // For two there is no word.
    private static string? Bathroom(PropertyAttributes a) => (a.CombinedBathrooms ?? 0, a.SeparateBathrooms ?? 0) switch
    {
        (1, 0) => Combined,
        (0, 1) => Apart,
        (> 2, _) or (_, > 2) or (1, 2) or (2, 1) or (2, 2) => Several,
        (0, 0) when a.Bathrooms > 2 => Several,
        _ => null,
    };

    private static bool ReadBathroom(PropertyObject o, FeedNode node)
    {
        if (Is(node, Combined)) o.Attributes.CombinedBathrooms = 1;
        else if (Is(node, Apart)) o.Attributes.SeparateBathrooms = 1;
        else if (Is(node, Several)) o.Attributes.Bathrooms = 3;
        else return false;
        return true;
    }

    private static bool Is(FeedNode node, string word) => LookAlikes.Fold(node.Text) == LookAlikes.Fold(word);
}
