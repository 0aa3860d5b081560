using System.Collections.Frozen;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>Where in the portal's tree an object stands: one path for kind, deal and market.</summary>
internal static class IrrCategory
{
    private static readonly (string Path, ObjectKind Kind, Deal Deal, Market Market)[] All =
    [
        ("/real-estate/apartments-sale/secondary", ObjectKind.Flat, Deal.Sale, Market.Secondary),
        ("/real-estate/apartments-sale/new", ObjectKind.Flat, Deal.Sale, Market.NewBuilding),
        ("/real-estate/rent", ObjectKind.Flat, Deal.LongRent, Market.Secondary),
        ("/real-estate/rooms-sale", ObjectKind.Room, Deal.Sale, Market.Secondary),
        ("/real-estate/rooms-rent", ObjectKind.Room, Deal.LongRent, Market.Secondary),
        ("/real-estate/out-of-town/houses", ObjectKind.House, Deal.Sale, Market.Secondary),
        ("/real-estate/out-of-town-rent", ObjectKind.House, Deal.LongRent, Market.Secondary),
        ("/real-estate/out-of-town/lands", ObjectKind.Land, Deal.Sale, Market.Secondary),
        ("/real-estate/garage/stall", ObjectKind.Garage, Deal.Sale, Market.Secondary),
        ("/real-estate/garage-rent/stall", ObjectKind.Garage, Deal.LongRent, Market.Secondary),
        .. Commercial("offices", ObjectKind.Office),
        .. Commercial("retail", ObjectKind.Retail),
        .. Commercial("houses", ObjectKind.Building),
        .. Commercial("production-warehouses", ObjectKind.Warehouse),
        .. Commercial("misc", ObjectKind.FreePurpose),
    ];

    private static readonly FrozenDictionary<string, (string Path, ObjectKind Kind, Deal Deal, Market Market)> ByPath = All.ToFrozenDictionary(c => c.Path);

    public static bool Takes(ObjectKind kind, Deal deal) =>
        Path(kind, deal == Deal.DailyRent ? Deal.LongRent : deal, Market.Secondary) is not null && (deal != Deal.DailyRent || HasDailyRent(kind));

    /// <summary>Null where the portal has no place for such an object.</summary>
    public static string? Path(PropertyObject o) => !Takes(o.Kind, o.Deal) ? null
        : Path(o.Kind, o.Deal == Deal.DailyRent ? Deal.LongRent : o.Deal, o.Market) ?? Path(o.Kind, o.Deal == Deal.DailyRent ? Deal.LongRent : o.Deal, Market.Secondary);

    /// <summary>Puts into the object what its category says; false when nobody knows it.</summary>
    public static bool Read(string path, PropertyObject o)
    {
        if (!ByPath.TryGetValue(path.TrimEnd('/'), out var told)) return false;
        (o.Kind, o.Deal, o.Market) = (told.Kind, told.Deal, told.Market);
        return true;
    }

    /// <summary>A daily rent stands in the category of a long one and is told by a field.</summary>
    public static bool HasDailyRent(ObjectKind kind) => kind is ObjectKind.Flat or ObjectKind.Room || kind.IsHouseLike();

    private static string? Path(ObjectKind kind, Deal deal, Market market)
    {
        var shared = Shared(kind);
        foreach (var category in All)
            if ((category.Kind, category.Deal, category.Market) == (shared, deal, market)) return category.Path;
        return null;
    }

    // Kinds that share a category are told apart by a field or by the first word of the title.
    private static ObjectKind Shared(ObjectKind kind) => kind switch
    {
        ObjectKind.Cottage or ObjectKind.Townhouse or ObjectKind.Dacha => ObjectKind.House,
        ObjectKind.Production => ObjectKind.Warehouse,
        _ => kind,
    };

    private static IEnumerable<(string, ObjectKind, Deal, Market)> Commercial(string folder, ObjectKind kind) =>
    [
        ($"/real-estate/commercial-sale/{folder}", kind, Deal.Sale, Market.Secondary),
        ($"/real-estate/commercial/{folder}", kind, Deal.LongRent, Market.Secondary),
    ];
}
