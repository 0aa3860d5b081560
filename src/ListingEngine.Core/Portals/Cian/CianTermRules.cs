using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianRules;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>The price and the terms of the deal.</summary>
internal static class CianTermRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("price-unit", "priceUnit",
            "Укажите цену за весь объект: за метр или сотку ЦИАН принимает только аренду коммерческой недвижимости.",
            "Enter the price of the whole object: per metre or sotka Cian takes only commercial rents.", CianPapers.Rent,
            o => CommercialPriceIsUnknown(o) || !o.IsIn(CommercialRent) && o.Object.PriceUnit != PriceUnit.Whole),
        Error("price-period", "pricePeriod", "Укажите цену за месяц, для посуточной аренды за сутки; за год только в коммерческой аренде.",
            "Enter the price per month, for daily rent per day; per year only for a commercial rent.", CianPapers.Rent, PeriodDoesNotFit),
        Error("currency-unknown", "currency", "Укажите цену в рублях, долларах или евро.", "Enter the price in roubles, dollars or euros.",
            CianPapers.Schema, o => !CianWords.Currencies.Has(o.Object.Currency)),
        Warning("sale-type-advised", "attributes.dealStatus", "Укажите вид продажи: свободная или альтернативная.",
            "Tell the kind of sale: free or alternative.", CianPapers.Validation.Unconfirmed(),
            o => o.IsIn(CitySale) && CianWords.SaleTypes.Write(o.Object.Attributes.DealStatus) is null),
        Warning("prepay-range", "attributes.prepayMonths", "Предоплата на ЦИАН бывает от 1 до 12 месяцев: указанная не отправлена.",
            "Cian takes a prepayment of 1 to 12 months: the one entered was not sent.", CianPapers.Rent,
            o => o.IsIn(MonthlyLiving | CommercialRent) && o.Object.Attributes.PrepayMonths is < 1 or > 12),
        Warning("client-fee-whole", "attributes.clientFeePercent",
            "Комиссия клиента на ЦИАН бывает только в целых процентах: указанная не отправлена.",
            "Cian takes the client's fee only in whole percent: the one entered was not sent.", CianPapers.Rent,
            o => o.IsIn(Rent) && IsBroken(o.Object.Attributes.ClientFeePercent)),
        Warning("agent-fee-whole", "attributes.partnerFeePercent",
            "Комиссия агенту на ЦИАН бывает только в целых процентах: указанная не отправлена.",
            "Cian takes the partner agent's fee only in whole percent: the one entered was not sent.", CianPapers.Rent,
            o => o.IsIn(Rent & ~GarageRent) && IsBroken(o.Object.Attributes.PartnerFeePercent)),
        new(new("cian.service-unknown", Severity.Warning, "", new(
            "Услуги «{0}» на ЦИАН нет, она не отправлена: выберите free, paid, highlight, premium или top3.",
            "Cian has no service «{0}», it was not sent: choose free, paid, highlight, premium or top3."), CianPapers.SchemaAndArchive),
            o => CianPromotion.UnknownService(o.Promotion)),
        Warning("bid-not-positive", "", "Ставка аукциона должна быть больше нуля: указанная не отправлена.",
            "The bid of the auction must be above zero: the one entered was not sent.", CianPapers.Schema, o => o.Promotion?.Bid is <= 0),
    ];

    private static bool CommercialPriceIsUnknown(Offer offer) =>
        offer.IsIn(CommercialRent) && !CianCommercialWords.PriceUnits.Has(offer.Object.PriceUnit);

    private static bool PeriodDoesNotFit(Offer offer) => offer.Object.PricePeriod switch
    {
        null => false,
        PricePeriod.Month => offer.IsIn(Daily),
        PricePeriod.Day => offer.IsIn(Rent & ~Daily),
        PricePeriod.Year => offer.IsIn(LivingRent),
        _ => offer.IsIn(Rent),
    };

    private static bool IsBroken(decimal? percent) => percent is { } told && !CianElements.IsWhole(told);
}
