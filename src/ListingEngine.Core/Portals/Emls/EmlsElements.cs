using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Emls.EmlsKinds;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>Numbers and flags of an object; what the format knows by unknown ids is not among them.</summary>
internal static class EmlsElements
{
    private const decimal SotkasInHectare = 100, MostLand = 1_000_000_000;

    public static readonly Vocabulary All = new(
        new FeedElement("rooms", "rooms", static (o, w) => w.Element("rooms", (long?)RoomsOffered(o)), ReadRooms).For(IsDwelling),
        Count("rooms-total", FeedElement.Whole("rooms-total", o => o.Rooms), static o => o.Rooms).For(static o => Type(o) == Room),
        new FeedElement("share-marker", "kind", static (o, w) => w.Element("share-marker", Share(o) is null ? "0" : "1"), static (_, node) => node.Text is "0" or "1")
            .For(static o => Type(o) == Flat),
        new FeedElement("part-numerator", "attributes.shareAmount", static (o, w) => w.Element("part-numerator", (long?)Share(o)?.Part),
            static (o, node) => ReadShare(o, node, isWhole: false)).For(static o => Type(o) == Flat),
        new FeedElement("part-denominator", "attributes.shareAmount", static (o, w) => w.Element("part-denominator", (long?)Share(o)?.Whole),
            static (o, node) => ReadShare(o, node, isWhole: true)).For(static o => Type(o) == Flat),
        Number("all-space", FeedElement.Number("all-space", o => o.TotalArea), static o => o.TotalArea).For(static o => !o.Kind.IsLandLike()),
        Number("all-space-min", FeedElement.Number("all-space-min", o => o.Attributes.MinArea), static o => o.Attributes.MinArea).For(IsCommerce),
        Number("living-space", FeedElement.Number("living-space", o => o.LivingArea), static o => o.LivingArea).For(static o => IsDwelling(o) || IsCountry(o)),
        // A studio has no kitchen of its own.
        Number("kitchen-space", FeedElement.Number("kitchen-space", o => o.KitchenArea), static o => o.KitchenArea)
            .For(static o => IsDwelling(o) && o.Attributes.IsStudio != true || IsCountry(o)),
        FeedElement.Text("living", o => o.Attributes.RoomAreas).For(IsDwelling),
        Number("ceiling", FeedElement.Number("ceiling", o => o.Attributes.CeilingHeight), static o => o.Attributes.CeilingHeight).For(IsDwelling),
        FeedElement.Whole("floor", o => o.Floor).For(static o => !IsCountry(o)),
        Count("floors-total", FeedElement.Whole("floors-total", o => o.Floors), static o => o.Floors),
        Count("built-year", FeedElement.Whole("built-year", o => o.Attributes.BuiltYear), static o => o.Attributes.BuiltYear).For(static o => !IsCommerce(o)),
        // The trap of the format: a plot in the country is told in sotkas, one of commerce in hectares.
        new FeedElement("lot-area", "landArea", static (o, w) => w.Element("lot-area", Lot(o)), ReadLot).For(static o => IsCountry(o) || o.Kind == ObjectKind.CommercialLand),
        FeedElement.Flag("apartment", "1", "0", o => o.Attributes.IsApartments).For(static o => Type(o) == Flat),
        FeedElement.Flag("penthouse", "1", "0", o => o.Attributes.IsPenthouse).For(static o => Type(o) == Flat),
        FeedElement.Flag("water-supply", "1", "0", o => o.Attributes.HasWater).For(IsCommerce),
        FeedElement.Flag("sewerage-supply", "1", "0", o => o.Attributes.HasSewerage).For(static o => IsCommerce(o) && o.Kind.IsCommercial()),
        FeedElement.Flag("heating-supply", "1", "0", o => o.Attributes.HasHeating).For(IsCommerce),
        FeedElement.Flag("electricity-supply", "1", "0", o => o.Attributes.HasElectricity).For(IsCommerce),
        FeedElement.Flag("phone-supply", "1", "0", o => o.Attributes.HasPhone).For(static o => IsCommerce(o) && o.Kind.IsCommercial()),
        FeedElement.Flag("lift", "1", "0", o => o.Attributes.HasLift).For(static o => IsCommerce(o) && o.Kind.IsCommercial()),
        FeedElement.Flag("railway", "1", "0", o => o.Attributes.HasRailway).For(static o => IsCommerce(o) && o.Kind.IsCommercial()));

    /// <summary>Rooms in the deal; the exporter sends one for a studio.</summary>
    public static int? RoomsOffered(PropertyObject o) =>
        o.Kind == ObjectKind.Room ? Positive(o.Attributes.RoomsOffered) : o.Attributes.IsStudio == true ? 1 : Positive(o.Rooms);

    /// <summary>«1/3» as two numbers; null for what is no share.</summary>
    public static (int Part, int Whole)? Share(PropertyObject o)
    {
        if (o.Kind != ObjectKind.FlatShare || o.Attributes.ShareAmount?.Split('/') is not [var part, var whole]) return null;
        return int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var p) && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var w)
            && p > 0 && p < w ? (p, w) : null;
    }

    private static int? Positive(int? count) => count is > 0 ? count : null;

    private static decimal? Lot(PropertyObject o) =>
        o.LandArea is not (> 0 and < MostLand and var sotkas) ? null : IsCommerce(o) ? sotkas / SotkasInHectare : sotkas;

    private static bool ReadRooms(PropertyObject o, FeedNode node)
    {
        if (Numbers.ReadWhole(node.Text) is not (> 0 and var rooms)) return false;
        if (o.Kind == ObjectKind.Room) o.Attributes.RoomsOffered = rooms;
        else if (o.Attributes.IsStudio != true) o.Rooms = rooms;
        return true;
    }

    private static bool ReadShare(PropertyObject o, FeedNode node, bool isWhole)
    {
        if (o.Kind != ObjectKind.FlatShare || Numbers.ReadWhole(node.Text) is not (> 0 and var number)) return false;
        var told = o.Attributes.ShareAmount?.Split('/') ?? ["", ""];
        o.Attributes.ShareAmount = isWhole ? $"{told[0]}/{number}" : $"{number}/{told[1]}";
        return true;
    }

    private static bool ReadLot(PropertyObject o, FeedNode node)
    {
        if (Numbers.Read(node.Text) is not (> 0 and < MostLand and var area)) return false;
        o.LandArea = IsCommerce(o) ? Numbers.Trim(area * SotkasInHectare) : area;
        return true;
    }

    private static FeedElement Count(string name, FeedElement element, Func<PropertyObject, int?> get) =>
        element with { Write = (o, w) => w.Element(name, (long?)Positive(get(o))) };

    private static FeedElement Number(string name, FeedElement element, Func<PropertyObject, decimal?> get) =>
        element with { Write = (o, w) => w.Element(name, get(o) is > 0 and var number ? number : null) };
}
