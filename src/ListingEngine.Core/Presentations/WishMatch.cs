using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>An object that would do for a client, with what speaks for it and what does not quite.</summary>
public sealed record WishMatch(PropertyObject Object, IReadOnlyList<WishPoint> Points)
{
    // What is not told may turn out well, but a known near miss is the safer thing to show.
    private const decimal Untold = 0.12m;

    // A room or a floor beside the asked one weighs as much as five per cent of the price.
    private const decimal Step = 0.05m;

    /// <summary>0 for what meets everything; the larger, the farther from the wish.</summary>
    public decimal Distance => Points.Sum(p => !p.IsTold ? Untold : p.Term is WishTerm.Rooms or WishTerm.Floor ? Math.Abs(p.OffBy) * Step : Math.Abs(p.OffBy));

    /// <summary>Null when the object is not worth showing for this wish.</summary>
    public static WishMatch? Of(ClientWish wish, PropertyObject o)
    {
        if (o.Deal != wish.Deal || wish.Kinds.Count > 0 && !wish.Kinds.Contains(o.Kind)) return null;
        var points = new List<WishPoint>();
        var isClose = Share(points, WishTerm.Price, wish.PriceFrom, wish.PriceTo, Price(o))
            && Share(points, WishTerm.Area, wish.AreaFrom, wish.AreaTo, o.Kind.IsLandLike() ? o.LandArea : o.TotalArea)
            && Steps(points, WishTerm.Rooms, RoomsOff(wish, o), wish.Rooms.Count > 0)
            && Steps(points, WishTerm.Floor, Beyond(wish.FloorFrom, wish.FloorTo, o.Floor), wish.FloorFrom is not null || wish.FloorTo is not null)
            && IsThere(points, wish, o);
        return isClose ? new(o, points) : null;
    }

    /// <summary>The best first; of equals the newest.</summary>
    public static IReadOnlyList<WishMatch> Rank(ClientWish wish, IEnumerable<PropertyObject> objects) =>
        [.. objects.Select(o => Of(wish, o)).OfType<WishMatch>().OrderBy(m => m.Distance).ThenByDescending(m => m.Object.CreatedAt).ThenByDescending(m => m.Object.Id)];

    /// <summary>The price as clients compare it: in roubles for the whole, of a long rent for a month. Null where it is not told so and cannot be counted.</summary>
    public static decimal? Price(PropertyObject o)
    {
        if (o is not { Price: { } price, Currency: Currency.Rub }) return null;
        var whole = o.PriceUnit switch
        {
            PriceUnit.SquareMetre => price * o.TotalArea,
            PriceUnit.Sotka => price * o.LandArea,
            PriceUnit.Hectare => price * o.LandArea / 100,
            _ => price,
        };
        return o is { Deal: Deal.LongRent, PricePeriod: PricePeriod.Year } ? whole / 12 : whole;
    }

    private static bool Share(List<WishPoint> points, WishTerm term, decimal? from, decimal? to, decimal? told)
    {
        if (from is null && to is null) return true;
        var bound = told < from ? from : told > to ? to : null;
        var off = bound is { } missed ? missed == 0 ? decimal.One : (told!.Value - missed) / missed : 0;
        points.Add(new(term, off, told is not null));
        return Math.Abs(off) <= ClientWish.Near;
    }

    private static bool Steps(List<WishPoint> points, WishTerm term, int? off, bool isAsked)
    {
        if (!isAsked) return true;
        points.Add(new(term, off ?? 0, off is not null));
        return Math.Abs(off ?? 0) <= 1;
    }

    // The nearest of the numbers that would do.
    private static int? RoomsOff(ClientWish wish, PropertyObject o)
    {
        var isStudio = o.Attributes.IsStudio == true;
        if ((isStudio ? 0 : o.Rooms) is not { } rooms || wish.Rooms.Count == 0) return null;
        return wish.Rooms.Select(r => r == ClientWish.ManyRooms && rooms > r ? 0 : rooms - r).MinBy(Math.Abs);
    }

    private static int? Beyond(int? from, int? to, int? told) => told is not { } floor ? null : floor < from ? floor - from : floor > to ? floor - to : 0;

    private static bool IsThere(List<WishPoint> points, ClientWish wish, PropertyObject o)
    {
        if (wish.Places.Count == 0) return true;
        var address = o.Address.Whole();
        var isThere = wish.Places.Any(p => address.Contains(p, StringComparison.OrdinalIgnoreCase)
            || o.Metro.Any(m => m.Name?.Contains(p, StringComparison.OrdinalIgnoreCase) == true));
        points.Add(new(WishTerm.Place));
        return isThere;
    }
}
