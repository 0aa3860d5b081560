using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>The four types of offers into which the format puts all objects.</summary>
internal static class EmlsKinds
{
    public const string Agent = "agent", Flat = "flat", Room = "room", Country = "country", Commerce = "commerce";

    /// <summary>Kinds that share a type and are told apart by their id in a dictionary.</summary>
    public static readonly ObjectKind[] Named =
    [
        ObjectKind.House, ObjectKind.Townhouse, ObjectKind.Duplex, ObjectKind.Cottage, ObjectKind.Dacha, ObjectKind.Land,
        ObjectKind.Office, ObjectKind.Retail, ObjectKind.Warehouse, ObjectKind.Production, ObjectKind.FreePurpose, ObjectKind.Building, ObjectKind.Catering,
        ObjectKind.Hotel, ObjectKind.CarService, ObjectKind.Business, ObjectKind.CommercialLand, ObjectKind.Garage, ObjectKind.ParkingPlace,
    ];

    /// <summary>Null where the format has no place for the object: only commerce is let, and nothing by the day.</summary>
    public static string? Type(ObjectKind kind, Deal deal) => kind switch
    {
        ObjectKind.Flat or ObjectKind.FlatShare => deal == Deal.Sale ? Flat : null,
        ObjectKind.Room => deal == Deal.Sale ? Room : null,
        _ when !Named.Contains(kind) || deal == Deal.DailyRent => null,
        _ when kind.IsCommercial() || kind.IsGarageLike() => Commerce,
        _ => deal == Deal.Sale ? Country : null,
    };

    public static string? Type(PropertyObject o) => Type(o.Kind, o.Deal);

    public static bool IsCommerce(PropertyObject o) => Type(o) == Commerce;

    public static bool IsCountry(PropertyObject o) => Type(o) == Country;

    public static bool IsDwelling(PropertyObject o) => Type(o) is Flat or Room;
}
