using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>The price, its period and unit, and the discount of new buildings.</summary>
internal static class YandexPrices
{
    public static void Write(PropertyObject o, FeedWriter writer)
    {
        writer.Start("price");
        writer.Element("value", o.Price);
        writer.Element("currency", YandexWords.Currencies.Write(o.Currency));
        if (IsRent(o)) writer.Element("period", YandexWords.Periods.Write(Period(o)));
        writer.Element("unit", YandexUnits.Write(o.PriceUnit));
        if (IsCommercial(o)) writer.Element("taxation-form", YandexWords.Taxation.Write(o.Attributes.Vat));
        writer.End("price");
        if (HasDiscount(o)) WriteDiscount(o.Attributes, writer);
    }

    /// <summary>The period is the portal's only word for daily rent (P1).</summary>
    public static PricePeriod Period(PropertyObject o) => o.Deal == Deal.DailyRent ? PricePeriod.Day : PricePeriod.Month;

    /// <summary>Whether a discount would be written, right or wrong.</summary>
    public static bool HasDiscount(PropertyObject o) => IsNew(o) && o.Attributes.DiscountPrice > 0;

    /// <summary>The period decides between the rents, so the price is read before the words that depend on the deal.</summary>
    public static void Read(FeedNode offer, PropertyObject o, YandexProblems problems)
    {
        if (offer.Take("price") is { } price) ReadPrice(price, o, problems);
        if (offer.TakeBlock("discount") is not { } discount) return;
        foreach (var child in discount.Children)
        {
            child.Taken = child.Name switch
            {
                _ when child.Text.Length == 0 => child.Children.Count == 0,
                "final-price" when Numbers.Read(child.Text) is { } final => Does(() => o.Attributes.DiscountPrice = final),
                "end-date" when YandexDates.Read(child.Text) is { } end => Does(() => o.Attributes.DiscountEnds = end),
                _ => false,
            };
            if (!child.Taken && child.Name is "final-price" or "end-date") problems.NotUnderstood("discount/", child);
        }
    }

    private static void ReadPrice(FeedNode price, PropertyObject o, YandexProblems problems)
    {
        // Some exporters put the number straight into the element.
        if (price.Children.Count == 0 && price.Text.Length > 0) price.Taken = ReadValue(price, o, problems, "");
        foreach (var child in price.Children)
        {
            if (child.Text.Length == 0 && child.Children.Count == 0) child.Taken = true;
            else if (child.Name == "value") child.Taken = ReadValue(child, o, problems, "price/");
            else ReadWord(child, o, problems);
        }
    }

    private static bool ReadValue(FeedNode node, PropertyObject o, YandexProblems problems, string path)
    {
        if (Numbers.Read(node.Text) is { } value) return Does(() => o.Price = value);
        problems.NotUnderstood(path, node);
        return false;
    }

    private static void ReadWord(FeedNode child, PropertyObject o, YandexProblems problems)
    {
        var known = true;
        child.Taken = child.Name switch
        {
            "currency" => Set(YandexWords.Read(YandexWords.Currencies, child.Text), v => o.Currency = v),
            "period" => Set(YandexWords.Read(YandexWords.Periods, child.Text), v => ReadPeriod(v, o)),
            "unit" => Set(YandexUnits.Read(child.Text), v => o.PriceUnit = v),
            "taxation-form" => Set(YandexWords.Read(YandexWords.Taxation, child.Text), v => o.Attributes.Vat = v),
            _ => known = false,
        };
        if (known && !child.Taken) problems.NotUnderstood("price/", child);
    }

    // A generator in use writes a period into every sale: it means nothing there.
    private static void ReadPeriod(PricePeriod period, PropertyObject o)
    {
        if (o.Deal == Deal.Sale) return;
        o.Deal = period == PricePeriod.Day ? Deal.DailyRent : Deal.LongRent;
        o.PricePeriod = period;
    }

    private static void WriteDiscount(PropertyAttributes a, FeedWriter writer)
    {
        writer.Start("discount");
        writer.Element("final-price", a.DiscountPrice);
        if (a.DiscountEnds is { } end && YandexDates.IsTold(end)) YandexDates.Minute(writer, "end-date", end);
        writer.End("discount");
    }

    private static bool Set<T>(T? value, Action<T> set) where T : struct
    {
        if (value is { } told) set(told);
        return value is not null;
    }

    private static bool Does(Action act)
    {
        act();
        return true;
    }
}
