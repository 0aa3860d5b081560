using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>Sub-categories of real estate. That 2003 are houses and 2004 plots follows from the order in which the site names them.</summary>
internal static class YoulaCategory
{
    public const int RealEstate = 20;

    private static readonly (ObjectKind Kind, Deal Deal, int Number)[] All =
    [
        (ObjectKind.Flat, Deal.Sale, 2001), (ObjectKind.Room, Deal.Sale, 2002), (ObjectKind.House, Deal.Sale, 2003), (ObjectKind.Land, Deal.Sale, 2004),
        (ObjectKind.Flat, Deal.LongRent, 2005), (ObjectKind.Room, Deal.LongRent, 2006), (ObjectKind.House, Deal.LongRent, 2007),
        (ObjectKind.Flat, Deal.DailyRent, 2010), (ObjectKind.Room, Deal.DailyRent, 2011), (ObjectKind.House, Deal.DailyRent, 2012),
    ];

    /// <summary>Null where Юла has none that we know.</summary>
    public static int? Of(ObjectKind kind, Deal deal)
    {
        if (kind is ObjectKind.Cottage or ObjectKind.Dacha or ObjectKind.Townhouse) kind = ObjectKind.House;
        foreach (var category in All)
            if ((category.Kind, category.Deal) == (kind, deal)) return category.Number;
        return null;
    }

    public static bool Read(int? number, PropertyObject o)
    {
        foreach (var category in All)
        {
            if (category.Number != number) continue;
            (o.Kind, o.Deal) = (category.Kind, category.Deal);
            o.PricePeriod = o.Deal switch { Deal.LongRent => PricePeriod.Month, Deal.DailyRent => PricePeriod.Day, _ => null };
            return true;
        }

        return false;
    }
}
