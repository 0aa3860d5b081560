using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>What a row of the catalogue needs.</summary>
internal static class TildaRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("id-missing", "feedId", "У объекта нет номера для выгрузки: без него Тильда не узнает товар в следующий раз.",
            "The object has no id for feeds: Tilda could not recognise the product next time.", TildaSources.Readers, o => string.IsNullOrWhiteSpace(o.Id)),
        Error("price-missing", "price", "Укажите цену: у товара каталога она есть всегда.", "Tell the price: a product of the catalogue always has one.", TildaSources.Exporter,
            o => o.Object.Price is not > 0),
        Error("currency", "currency", "Укажите цену в рублях: столбца валюты в таблице Тильды нет.", "Tell the price in roubles: Tilda's table has no column for a currency.",
            TildaSources.Readers, o => o.Object.Currency != Currency.Rub),
        Rule("photos-missing", Severity.Warning, "photos", "У объекта нет фотографий: карточка на сайте будет пустой.", "The object has no photos: its card on the site will be empty.",
            RuleSource.Engine, o => o.Photos.Any(p => WebAddress.IsOne(p.Url.Trim())) ? null : ""),
        Rule("phone-in-text", Severity.Warning, "description", "В описании стоит телефон («{0}»): на сайт он не попадёт.", "The description holds a phone (“{0}”): it stays off the site.",
            RuleSource.Engine, o => TildaText.Phone(o.Description)),
        .. OfferTextRules.Manners,
    ];

    private static FeedRule Error(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        Rule(code, Severity.Error, field, ru, en, source, o => breaks(o) ? "" : null);

    private static FeedRule Rule(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, string?> breaks) =>
        new(new($"tilda.{code}", severity, field, new(ru, en), source), breaks);
}
