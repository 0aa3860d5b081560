using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexRules;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>For how much.</summary>
internal static class YandexPriceRules
{
    private static readonly RuleSource Paper = new("P1, P2, P3", "2026");

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("price-missing", "price", "Укажите цену больше нуля.", "Tell a price above zero.", Paper,
            static offer => offer.Object.Price is not > 0),
        Error("currency-unknown", "currency", "Выберите валюту: рубли, доллары или евро.",
            "Choose the currency: roubles, dollars or euros.", Paper,
            static offer => !YandexWords.Currencies.Has(offer.Object.Currency)),
        Error("price-unit-unknown", "priceUnit", "Выберите, за что цена: за всё, за м², за сотку или за гектар.",
            "Choose what the price is for: the whole, a square metre, a sotka or a hectare.", Paper,
            static offer => offer.Object.PriceUnit != PriceUnit.Whole && YandexUnits.Write(offer.Object.PriceUnit) is null),
        Error("price-period", "pricePeriod",
            "Укажите цену за месяц, а для посуточной аренды за день: другого периода Яндекс Недвижимость не знает.",
            "Tell the rent per month, and per day for daily rent: Yandex Realty knows no other period.", new("P1, P2, P11", "2020"),
            static offer => YandexKinds.IsRent(offer.Object) && offer.Object.PricePeriod is { } period
                && period != YandexPrices.Period(offer.Object)),
        Error("discount-above-price", "attributes.discountPrice", "Цена со скидкой больше обычной цены: исправьте одну из них.",
            "The discounted price is above the price: mend one of them.", YandexSources.NewBuilding with { Paper = "P3" },
            static offer => YandexPrices.HasDiscount(offer.Object) && offer.Object.Attributes.DiscountPrice > offer.Object.Price),
    ];
}
