using System.Collections.Frozen;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>The portal's numbers: one for kind and deal together.</summary>
internal static class AfyOwnCategory
{
    private const int Penthouse = 216;

    private static readonly (int Id, ObjectKind Kind, Deal Deal)[] All =
    [
        (175, ObjectKind.Flat, Deal.Sale), (208, ObjectKind.Flat, Deal.LongRent), (213, ObjectKind.Flat, Deal.DailyRent),
        (189, ObjectKind.Room, Deal.Sale), (234, ObjectKind.Room, Deal.LongRent), (262, ObjectKind.Room, Deal.DailyRent),
        (102, ObjectKind.House, Deal.Sale), (50, ObjectKind.House, Deal.LongRent), (124, ObjectKind.House, Deal.DailyRent),
        (103, ObjectKind.Dacha, Deal.Sale), (193, ObjectKind.Townhouse, Deal.Sale),
        (31, ObjectKind.Land, Deal.Sale), (200, ObjectKind.CommercialLand, Deal.Sale),
        (202, ObjectKind.Garage, Deal.Sale), (203, ObjectKind.Garage, Deal.LongRent),
        (197, ObjectKind.Retail, Deal.Sale), (196, ObjectKind.Retail, Deal.LongRent),
        (199, ObjectKind.Warehouse, Deal.Sale), (198, ObjectKind.Warehouse, Deal.LongRent),
        (255, ObjectKind.Production, Deal.Sale), (256, ObjectKind.Production, Deal.LongRent),
        (253, ObjectKind.FreePurpose, Deal.Sale), (254, ObjectKind.FreePurpose, Deal.LongRent),
        (191, ObjectKind.Office, Deal.Sale), (180, ObjectKind.Office, Deal.LongRent),
        (201, ObjectKind.Business, Deal.Sale),
    ];

    private static readonly FrozenDictionary<int, (ObjectKind Kind, Deal Deal)> ById = All.ToFrozenDictionary(c => c.Id, c => (c.Kind, c.Deal));

    private static readonly FrozenDictionary<(ObjectKind, Deal), int> Ids = All.ToFrozenDictionary(c => (c.Kind, c.Deal), c => c.Id);

    public static bool Takes(ObjectKind kind, Deal deal) => Ids.ContainsKey((kind, deal));

    public static int? Of(PropertyObject o) => o is { Kind: ObjectKind.Flat, Deal: Deal.Sale, Attributes.IsPenthouse: true } ? Penthouse
        : Ids.TryGetValue((o.Kind, o.Deal), out var id) ? id : null;

    /// <summary>Puts into the object what the number says; false for the numbers that we have no deal for (exchange, auction, New Year rent).</summary>
    public static bool Read(int? id, PropertyObject o)
    {
        if (id == Penthouse) o.Attributes.IsPenthouse = true;
        if (!ById.TryGetValue(id == Penthouse ? Ids[(ObjectKind.Flat, Deal.Sale)] : id ?? 0, out var told)) return false;
        (o.Kind, o.Deal) = told;
        o.PricePeriod = o.Deal switch { Deal.LongRent => PricePeriod.Month, Deal.DailyRent => PricePeriod.Day, _ => null };
        return true;
    }
}
