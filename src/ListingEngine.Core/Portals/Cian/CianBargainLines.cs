using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianCommercialWords;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The price and the terms of the deal.</summary>
internal static class CianBargainLines
{
    public static readonly Vocabulary Terms = new(FeedElement.Block("BargainTerms",
        FeedElement.Number("Price", o => o.Price),
        new FeedElement("PriceType", "priceUnit", static (o, w) => w.Element("PriceType", PriceUnits.Write(o.PriceUnit)), ReadUnit)
            .For(In(CommercialRent)),
        FeedElement.Block("UtilitiesTerms",
            YesNo("IncludedInPrice", o => o.Attributes.UtilitiesIncluded),
            FeedElement.Number("Price", o => o.Attributes.UtilitiesPrice).For(static o => o.Attributes.UtilitiesIncluded != true),
            YesNo("FlowMetersNotIncludedInPrice", o => o.Attributes.MetersPaidByTenant)).For(In(MonthlyLiving)),
        new FeedElement("Currency", "currency",
            static (o, w) => w.Element("Currency", CianWords.Currencies.Write(o.Currency)), ReadCurrency),
        YesNo("BargainAllowed", o => o.Attributes.HaggleAllowed).For(In(MonthlyLiving)),
        FeedElement.Number("BargainPrice", o => o.Attributes.HagglePrice).For(In(MonthlyLiving)),
        CianElements.Text("BargainConditions", o => o.Attributes.HaggleConditions).For(In(MonthlyLiving)),
        YesNo("MortgageAllowed", o => o.Attributes.MortgageAllowed).For(In(CitySale | SuburbanSale)),
        FeedElement.Word("SaleType", o => o.Attributes.DealStatus, CianWords.SaleTypes).For(In(CitySale)),
        new FeedElement("PaymentPeriod", "pricePeriod",
            static (o, w) => w.Element("PaymentPeriod", Periods.Write(o.PricePeriod ?? PricePeriod.Month)), ReadPeriod)
            .For(In(CommercialRent)),
        FeedElement.Word("VatType", o => o.Attributes.Vat, Vats).For(In(Commercial & ~CianCategory.Garage)),
        FeedElement.Number("VatPrice", o => o.Attributes.VatPrice).For(In(Commercial & ~CianCategory.Garage)),
        FeedElement.Word("LeaseType", o => o.Attributes.DealStatus, LeaseTypes).For(In(CommercialRent)),
        IncludedOptions().For(In(CommercialRent)),
        FeedElement.Word("LeaseTermType", o => o.Attributes.LeaseTerm, CianWords.LeaseTerms).For(In(MonthlyLiving | CommercialRent)),
        FeedElement.Whole("MinLeaseTerm", o => o.Attributes.MinLeaseMonths).For(In(CommercialRent)),
        FeedElement.Whole("PrepayMonths", o => o.Attributes.PrepayMonths)
            .For(static o => o.IsIn(MonthlyLiving | CommercialRent) && o.Attributes.PrepayMonths is >= 1 and <= 12),
        YesNo("HasGracePeriod", o => o.Attributes.RentHolidays).For(In(CommercialRent & ~GarageRent)),
        WholeMoney("SecurityDeposit", o => o.Attributes.Deposit).For(In(CommercialRent)),
        WholeMoney("Deposit", o => o.Attributes.Deposit).For(In(LivingRent)),
        FeedElement.Word("TenantsType", o => o.Attributes.Tenants, CianWords.Tenants).For(In(RoomRent | BedRent | HousesLet & ~Daily)),
        WholePercent("ClientFee", o => o.Attributes.ClientFeePercent).For(In(Rent)),
        WholePercent("AgentFee", o => o.Attributes.PartnerFeePercent).For(In(Rent & ~GarageRent)),
        FeedElement.Word("ContractType", o => o.Attributes.DealStatus, ContractTypes).For(In(CommercialSale & ~CommercialLand)),
        FeedElement.Block("AgentBonus",
            FeedElement.Number("Value", o => o.Attributes.AgentBonus),
            FeedElement.Word("PaymentType", o => o.Attributes.AgentBonusUnit, CianWords.BonusUnits),
            Fixed("Currency", "rur", static _ => false))
            .For(static o => o.Attributes.AgentBonus is not null && CianWords.BonusUnits.Write(o.Attributes.AgentBonusUnit) is not null)));

    private static bool ReadUnit(PropertyObject o, FeedNode node)
    {
        if (PriceUnits.Read(node.Text) is not { } unit) return false;
        o.PriceUnit = unit;
        return true;
    }

    private static bool ReadCurrency(PropertyObject o, FeedNode node)
    {
        if (CianWords.Currencies.Read(node.Text) is not { } currency) return false;
        o.Currency = currency;
        return true;
    }

    private static bool ReadPeriod(PropertyObject o, FeedNode node)
    {
        if (Periods.Read(node.Text) is not { } period) return false;
        if (o.Deal == Deal.LongRent) o.PricePeriod = period;
        return true;
    }

    private static FeedElement IncludedOptions() => new("IncludedOptions", "attributes.operatingCostsIncluded", static (o, w) =>
    {
        var before = w.Length;
        w.Start("IncludedOptions");
        if (o.Attributes.OperatingCostsIncluded == true) w.Element("IncludedOptionsEnum", "operationalCosts");
        if (o.Attributes.UtilitiesIncluded == true) w.Element("IncludedOptionsEnum", "utilityCharges");
        w.EndOrUndo("IncludedOptions", before);
    }, static (o, node) =>
    {
        foreach (var option in node.Children)
        {
            option.Taken = option.Name == "IncludedOptionsEnum" && option.Text is "operationalCosts" or "utilityCharges";
            if (option.Text == "operationalCosts") o.Attributes.OperatingCostsIncluded = true;
            if (option.Text == "utilityCharges") o.Attributes.UtilitiesIncluded = true;
        }

        return node.Children.Count > 0;
    });
}
