using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Prices, deposits and fees as Avito counts them: whole roubles, for the whole object unless it is commercial.</summary>
internal static class AvitoMoney
{
    private const decimal Most = 999_999_999_999m;
    private const decimal SotkasInHectare = 100;
    private const decimal SquareMetresInSotka = 100;

    /// <summary>What stands in <c>Price</c>; null when it cannot be told.</summary>
    public static decimal? Price(PropertyObject o) => DiscountPrice(o) ?? FullPrice(o);

    /// <summary>
    /// The price after a discount, for a new flat. One with an end is left out: without a clock a feed would go on promising it.
    /// </summary>
    public static decimal? DiscountPrice(PropertyObject o) =>
        o.Attributes.DiscountEnds is null && o.PriceUnit == PriceUnit.Whole && AvitoKinds.Template(o) == AvitoTemplate.NewFlatSale
        && o.Attributes.DiscountPrice is > 0 and { } discount && discount <= Most
        && Positive(discount) is { } less && FullPrice(o) is { } price && less < price ? less : null;

    public static bool PeriodFits(PropertyObject o) => o.Deal switch
    {
        Deal.LongRent => o.PricePeriod != PricePeriod.Day,
        Deal.DailyRent => o.PricePeriod is null or PricePeriod.Day,
        _ => true,
    };

    public static string? PriceType(PropertyObject o) => (o.Deal, o.PriceUnit, o.PricePeriod) switch
    {
        (Deal.Sale, PriceUnit.Whole, _) => "за всё",
        (Deal.Sale, PriceUnit.SquareMetre, _) => "за м2",
        (_, PriceUnit.Whole, PricePeriod.Year) => "в год",
        (_, PriceUnit.SquareMetre, PricePeriod.Year) => "в год за м2",
        (_, PriceUnit.Whole, _) => "в месяц",
        (_, PriceUnit.SquareMetre, _) => "в месяц за м2",
        _ => null,
    };

    public static bool ReadPriceType(PropertyObject o, string text)
    {
        var words = text.ToLowerInvariant().Replace("м²", "м2", StringComparison.Ordinal).Replace("кв.м", "м2", StringComparison.Ordinal);
        var period = words.Contains("год", StringComparison.Ordinal) ? PricePeriod.Year
            : words.Contains("мес", StringComparison.Ordinal) ? PricePeriod.Month : (PricePeriod?)null;
        var perMetre = words.EndsWith("м2", StringComparison.Ordinal);
        if (period is null && !perMetre && words is not ("за всё" or "за все")) return false;
        o.PriceUnit = perMetre ? PriceUnit.SquareMetre : PriceUnit.Whole;
        if (o.Deal == Deal.LongRent) o.PricePeriod = period ?? PricePeriod.Month;
        return true;
    }

    /// <summary>0 when it is told that there is none; null when nothing is told.</summary>
    public static decimal? Deposit(PropertyObject o)
    {
        var a = o.Attributes;
        if (a.Deposit is { } told) return told is >= 0 and <= Most ? Rounded(told) : null;
        if (a.DepositRequired == false || a.DepositMonths == 0) return 0;
        return a.DepositMonths is > 0 and <= 12 and { } months && Rent(o) is { } rent ? Rounded(months * rent) : null;
    }

    /// <summary>The deposit in monthly rents, told or worked out; null when it is not a number of halves up to three.</summary>
    public static decimal? DepositMonths(PropertyObject o)
    {
        if (o.Attributes.DepositMonths is { } told && IsHalves(told)) return told;
        if (Deposit(o) is not { } deposit) return null;
        if (deposit == 0) return 0;
        return Rent(o) is { } rent && IsHalves(deposit / rent) ? deposit / rent : null;
    }

    /// <summary>What the client pays the agency, in whole percents; an owner who tells nothing takes nothing.</summary>
    public static decimal? Fee(PropertyObject o) => o.Attributes.ClientFeePercent switch
    {
        >= 0 and <= 200 and { } fee => Rounded(fee),
        null when o.Attributes.SellerRole == SellerRole.Owner => 0,
        _ => null,
    };

    /// <summary>The price without any discount.</summary>
    public static decimal? FullPrice(PropertyObject o)
    {
        if (o.Price is not { } price || price <= 0 || price > Most) return null;
        if (o.Kind.IsCommercial() && !o.Kind.IsLandLike() && !AvitoPlace.IsAbroad(o))
            return o.PriceUnit is PriceUnit.Whole or PriceUnit.SquareMetre ? Positive(price) : null;
        if (Units(o) is not ({ } units and > 0 and <= 10_000_000)) return null;
        return Positive(price * units / (o.Deal == Deal.LongRent && o.PricePeriod == PricePeriod.Year ? 12 : 1));
    }

    private static decimal? Units(PropertyObject o) => o.PriceUnit switch
    {
        PriceUnit.Whole => 1,
        PriceUnit.SquareMetre when o.Kind.IsLandLike() => Land(o) * SquareMetresInSotka,
        PriceUnit.SquareMetre when o.Kind is ObjectKind.Room or ObjectKind.Bed => o.Attributes.RoomArea,
        PriceUnit.SquareMetre => o.TotalArea,
        PriceUnit.Sotka when o.Kind.IsLandLike() => Land(o),
        PriceUnit.Hectare when o.Kind.IsLandLike() => Land(o) / SotkasInHectare,
        _ => null,
    };

    private static decimal? Land(PropertyObject o) => o.LandArea is > 0 and <= 1_000_000 and { } area ? area : null;

    // The rent of a month for the whole object; premises let by the metre or the year have no such number.
    private static decimal? Rent(PropertyObject o) =>
        o.Deal == Deal.LongRent && (!o.Kind.IsCommercial() || o.PriceUnit == PriceUnit.Whole && o.PricePeriod != PricePeriod.Year)
            ? FullPrice(o) : null;

    private static bool IsHalves(decimal months) => months is >= 0 and <= 3 && decimal.Truncate(months * 2) == months * 2;

    private static decimal? Positive(decimal amount) => Rounded(amount) is >= 1 and <= Most and var whole ? whole : null;

    private static decimal Rounded(decimal amount) => Math.Round(amount, 0, MidpointRounding.AwayFromZero);
}
