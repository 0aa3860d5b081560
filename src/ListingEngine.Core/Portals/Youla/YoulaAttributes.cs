using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>Attributes by the names that Юла's site has for them; their values are ours, and the dictionary makes numbers of them.</summary>
internal static class YoulaAttributes
{
    private const string Rooms = "komnat_v_kvartire", Building = "tip_postroyki", Studio = "студия";

    private static readonly TableColumn RoomsColumn = TableColumn.Named("rooms");

    private static readonly (string Slug, Func<PropertyObject, string?> Value, Func<PropertyObject, string, bool> Read)[] All =
    [
        (Rooms, static o => !o.Kind.IsFlatLike() ? null : o.Attributes.IsStudio == true ? Studio : o.Rooms?.ToString(CultureInfo.InvariantCulture), ReadRooms),
        Of("realty_etaj", "floor"),
        Of("realty_etajnost_doma", "floors"),
        Of("realty_god_postroyki", "attributes.builtYear"),
        Of("realty_building_type", "attributes.material"),
        Of("remont", "attributes.renovation"),
        (Building, static o => o.Kind.IsHouseLike() ? TableColumn.Named("kind").Write(o) : null, ReadBuilding),
        Of("lift", "attributes.hasLift"),
        Of("holodilnik", "attributes.hasFridge"),
        Of("posudomoechnaya_mashina", "attributes.hasDishwasher"),
        Of("sobstvennik_ili_agent", "attributes.sellerRole"),
    ];

    public static IEnumerable<string> Slugs => All.Select(a => a.Slug);

    /// <summary>A house that is more than a house is told apart by its attribute alone.</summary>
    public static bool TellsKind(Offer offer) =>
        offer.Object.Kind == ObjectKind.House || !offer.Object.Kind.IsHouseLike() || YoulaDictionary.Of(offer.Settings).Number(Building, TableColumn.Named("kind").Write(offer.Object)!) is not null;

    public static void Write(Offer offer, FeedWriter writer)
    {
        var dictionary = YoulaDictionary.Of(offer.Settings);
        foreach (var (slug, value, _) in All)
            if (value(offer.Object) is { Length: > 0 } told) writer.Element(slug, dictionary.Number(slug, told));
    }

    /// <summary>What the dictionary does not know stays aside.</summary>
    public static void Read(FeedNode offer, PropertyObject o, YoulaDictionary dictionary)
    {
        foreach (var (slug, _, read) in All)
            if (offer.Take(slug) is { } node && !node.IsEmpty)
                node.Taken = dictionary.Value(slug, node.Text) is { } value && read(o, value);
    }

    private static (string, Func<PropertyObject, string?>, Func<PropertyObject, string, bool>) Of(string slug, string field)
    {
        var column = TableColumn.Named(field);
        return (slug, column.Write, column.Read);
    }

    private static bool ReadRooms(PropertyObject o, string value)
    {
        if (!value.Equals(Studio, StringComparison.OrdinalIgnoreCase)) return RoomsColumn.Read(o, value);
        o.Attributes.IsStudio = true;
        return true;
    }

    private static bool ReadBuilding(PropertyObject o, string value)
    {
        var read = new PropertyObject();
        if (!TableColumn.Named("kind").Read(read, value) || !read.Kind.IsHouseLike() || !o.Kind.IsHouseLike()) return false;
        o.Kind = read.Kind;
        return true;
    }
}
