using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Feeds;

/// <summary>A price counted for the whole object, for portals that take no other.</summary>
public static class WholePrice
{
    private const decimal Most = 999_999_999_999m;

    /// <summary>Of a sale the whole, of a daily rent a day, of a long rent a month; null when it cannot be counted.</summary>
    public static decimal? Of(PropertyObject o)
    {
        if (o.Price is not (> 0 and <= Most)) return null;
        var units = o.PriceUnit switch
        {
            PriceUnit.SquareMetre => o.TotalArea ?? o.LandArea * 100,
            PriceUnit.Sotka => o.LandArea,
            PriceUnit.Hectare => o.LandArea / 100,
            _ => 1,
        };
        if (units is not (> 0 and <= 1_000_000m) || o.Deal != Deal.Sale && Periods(o) is null) return null;
        var whole = decimal.Round(o.Price.Value * units.Value / (Periods(o) ?? 1), 2);
        return whole is > 0 and <= Most ? whole : null;
    }

    private static int? Periods(PropertyObject o) => (o.Deal, o.PricePeriod) switch
    {
        (Deal.LongRent, PricePeriod.Year) => 12,
        (Deal.LongRent, null or PricePeriod.Month) or (Deal.DailyRent, null or PricePeriod.Day) => 1,
        _ => null,
    };
}
