using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>Prices in roubles; of commerce with the unit in which they are asked.</summary>
internal static class EmlsPrice
{
    private const decimal Most = 999_999_999_999m;

    private static readonly (string Element, string Unit, Deal Deal, PriceUnit For, PricePeriod? Period)[] Units =
    [
        ("price-sale", "6", Deal.Sale, PriceUnit.Whole, null), ("price-sale", "7", Deal.Sale, PriceUnit.SquareMetre, null),
        ("price-salerent", "8", Deal.Sale, PriceUnit.Whole, null), ("price-salerent", "9", Deal.Sale, PriceUnit.SquareMetre, null),
        ("price-rent", "2", Deal.LongRent, PriceUnit.SquareMetre, PricePeriod.Month), ("price-rent", "3", Deal.LongRent, PriceUnit.SquareMetre, PricePeriod.Year),
        ("price-rent", "4", Deal.LongRent, PriceUnit.Whole, PricePeriod.Month),
    ];

    private static readonly Words<VatForm> Taxes = new((VatForm.Included, "2"), (VatForm.NotIncluded, "3"), (VatForm.Simplified, "4"));

    private static readonly Vocabulary Terms = new(
        new FeedElement("agent-fee", "attributes.clientFeePercent",
            static (o, w) => w.Element("agent-fee", o.Attributes.ClientFeePercent is >= 0 and <= 1000 and var fee ? fee : null),
            FeedElement.Number("agent-fee", o => o.Attributes.ClientFeePercent).Read).For(EmlsKinds.IsCommerce),
        FeedElement.Word("vat", o => o.Attributes.Vat, Taxes).For(EmlsKinds.IsCommerce),
        new FeedElement("rent-advance-payment", "attributes.prepayMonths",
            static (o, w) => w.Element("rent-advance-payment", (long?)(o.Attributes.PrepayMonths is >= 0 and var months ? months : null)),
            FeedElement.Whole("rent-advance-payment", o => o.Attributes.PrepayMonths).Read).For(static o => EmlsKinds.IsCommerce(o) && o.Deal == Deal.LongRent),
        FeedElement.Flag("mortgage", "1", "0", o => o.Attributes.MortgageAllowed).For(static o => o.Deal == Deal.Sale),
        // The exporter always tells it.
        new FeedElement("auction-marker", "attributes.isAuction", static (o, w) => w.Element("auction-marker", o.Attributes.IsAuction == true ? "1" : "0"), static (o, node) =>
        {
            if (node.Text == "1") o.Attributes.IsAuction = true;
            return node.Text is "0" or "1";
        }));

    public static IEnumerable<string> Names =>
        ["price", .. Units.Select(u => u.Element).Distinct(), .. Units.Select(u => $"{u.Element}-unit").Distinct(), .. Terms.Elements.Select(e => e.Name)];

    /// <summary>The sum as it is sent; null when it cannot be told.</summary>
    public static decimal? Of(PropertyObject o) => Unit(o) is null ? WholePrice.Of(o)
        : o.Price is > 0 and <= Most and { } price && decimal.Round(price, 2) is > 0 and var asked ? asked : null;

    public static void Write(PropertyObject o, FeedWriter writer)
    {
        if (!EmlsKinds.IsCommerce(o)) writer.Element("price", WholePrice.Of(o));
        else
        {
            // A sum in another unit is counted for the whole.
            var (element, unit) = Unit(o) ?? Unit(o, PriceUnit.Whole, PricePeriod.Month)!.Value;
            writer.Element(element, Of(o));
            writer.Element($"{element}-unit", unit);
        }

        Terms.Write(o, writer);
    }

    public static void Read(FeedNode offer, PropertyObject o)
    {
        if (TakeSum(offer, "price") is { } price) o.Price = price;
        foreach (var element in Units.Select(u => u.Element).Distinct())
        {
            if (offer.Take($"{element}-unit") is not { } unit) continue;
            unit.Taken = unit is { Text.Length: 0, Children.Count: 0 };
            if (Array.Find(Units, u => u.Element == element && u.Unit == unit.Text) is not { Element: not null } told || TakeSum(offer, element) is not { } sum) continue;
            unit.Taken = true;
            (o.Price, o.Deal, o.PriceUnit, o.PricePeriod) = (sum, told.Deal, told.For, told.Period);
            if (element == "price-salerent") o.Attributes.DealStatus = DealStatus.LeaseRightsSale;
        }

        Terms.Read(offer, o, static (_, _) => { });
    }

    private static string SaleElement(PropertyObject o) => o.Attributes.DealStatus == DealStatus.LeaseRightsSale ? "price-salerent" : "price-sale";

    private static (string Element, string Unit)? Unit(PropertyObject o) => EmlsKinds.IsCommerce(o) ? Unit(o, o.PriceUnit, o.PricePeriod ?? PricePeriod.Month) : null;

    private static (string Element, string Unit)? Unit(PropertyObject o, PriceUnit asked, PricePeriod period)
    {
        foreach (var unit in Units)
            if (unit.Deal == o.Deal && unit.For == asked && (o.Deal == Deal.Sale ? unit.Element == SaleElement(o) : unit.Period == period))
                return (unit.Element, unit.Unit);
        return null;
    }

    private static decimal? TakeSum(FeedNode offer, string name)
    {
        if (offer.Take(name) is not { } node) return null;
        var sum = Numbers.Read(node.Text);
        node.Taken = sum is not null || node is { Text.Length: 0, Children.Count: 0 };
        return sum;
    }
}
