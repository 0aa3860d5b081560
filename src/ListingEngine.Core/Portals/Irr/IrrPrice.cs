using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>The price: of premises as it is asked, of all else for the whole.</summary>
internal static class IrrPrice
{
    private const decimal Most = 999_999_999_999m;

    /// <summary>Only premises have a field for what the price is asked, and it has no word for a hectare.</summary>
    public static bool HasUnits(PropertyObject o) => o.Kind.IsCommercial() && o.PriceUnit != PriceUnit.Hectare && IrrWords.PriceTypes.Has(o.PriceUnit)
        && (o.Deal, o.PricePeriod) is (Deal.Sale, _) or (Deal.LongRent, null or PricePeriod.Month or PricePeriod.Year);

    public static decimal? Of(PropertyObject o) => HasUnits(o) ? Asked(o) : WholePrice.Of(o);

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        writer.Open("price");
        writer.Attribute("value", Of(o) is { } price ? Numbers.Write(price) : null);
        writer.Attribute("currency", IrrWords.Currencies.Write(o.Currency));
        writer.Closed();
    }

    /// <summary>A price that is not understood is left.</summary>
    public static void Read(FeedNode offer, PropertyObject o)
    {
        if (offer.Take("price") is not { } node) return;
        node.IsBlock = true;
        var currency = node.Attribute("currency");
        if (Numbers.Read(node.Attribute("value")) is { } price && (currency is null or "" || IrrWords.Currencies.Read(currency) is not null))
            (o.Price, o.Currency) = (price, IrrWords.Currencies.Read(currency) ?? Currency.Rub);
        else node.Taken = node.Attributes.Count == 0;
    }

    private static decimal? Asked(PropertyObject o) => o.Price is > 0 and <= Most and { } price && decimal.Round(price, 2) is > 0 and var asked ? asked : null;
}
