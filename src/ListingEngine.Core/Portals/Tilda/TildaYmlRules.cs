using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>What a product of the catalogue by link needs; what makes its card a poor one is the same as in the table.</summary>
internal static class TildaYmlRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Of("yml-id", Severity.Error, "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", TildaSources.Exporter, static offer => !FeedIds.IsPlain(offer.Id)),
        Of("yml-price", Severity.Error, "price", "Укажите цену: у товара каталога она есть всегда.", "Tell the price: a product of the catalogue always has one.", TildaSources.Exporter,
            static offer => offer.Object.Price is not > 0),
        Of("yml-currency", Severity.Error, "currency", "Укажите цену в рублях: другой валюты в каталоге Тильды мы не видели.", "Tell the price in roubles: we have seen no other currency in a Tilda catalogue.",
            TildaSources.Exporter, static offer => offer.Object.Currency != Currency.Rub),
        Of("yml-site", Severity.Warning, "", "Укажите адрес сайта агентства в настройках компании: он стоит в начале файла.", "Tell the agency's site in the company's settings: it stands at the head of the file.",
            TildaSources.Exporter, static offer => !WebAddress.IsPlain(offer.Contact.Site)),
        .. TildaRules.All.Where(r => r.Rule.Severity != Severity.Error),
    ];

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"tilda.{code}", severity, field, new(ru, en), source), breaks);
}
