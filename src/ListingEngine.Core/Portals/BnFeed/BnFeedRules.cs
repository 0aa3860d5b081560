using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>What the readers of the format cannot be without, and what would be lost.</summary>
internal static class BnFeedRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Of("kind-not-taken", Severity.Error, "kind", "Слова для таких объектов в формате bn-feed нам неизвестны: отправьте объект в BN в формате Яндекса.",
            "We know no word of the bn-feed format for such objects: send the object to BN in the Yandex format.", BnFeedSources.Readers, static offer => !BnFeedWords.Takes(offer.Object.Kind)),
        Of("share-unknown", Severity.Error, "attributes.shareAmount", "Укажите размер доли дома: формат знает 1/2, 1/3, 1/4, 2/3 и 3/4.",
            "Tell the share of the house: the format knows 1/2, 1/3, 1/4, 2/3 and 3/4.", BnFeedSources.Readers,
            static offer => offer.Object.Kind == ObjectKind.HousePart && BnFeedWords.Type(offer.Object) is null),
        Of("id-missing", Severity.Error, "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", BnFeedSources.Readers, static offer => !FeedIds.IsPlain(offer.Id)),
        Of("phone-missing", Severity.Error, "agentId", "Укажите телефон агента: +7 и десять цифр.", "Tell the agent's phone: +7 and ten digits.", BnFeedSources.Readers,
            static offer => !offer.Contact.Phones.Any(p => Phones.Read(p) is not null)),
        Of("price-missing", Severity.Error, "price", "Укажите цену.", "Tell the price.", RuleSource.Engine, static offer => offer.Object.Price is not > 0),
        Of("currency-not-taken", Severity.Error, "currency", "Цена в этом формате бывает только в рублях.", "The format knows prices in roubles only.", BnFeedSources.Readers,
            static offer => offer.Object.Currency != Currency.Rub),
        Of("period-not-taken", Severity.Error, "pricePeriod", "Слова для такого периода нет: укажите цену за месяц, а посуточно — за сутки.",
            "There is no word for such a period: tell the price per month, and of a daily rent per day.", BnFeedSources.Readers,
            static offer => offer.Object is { Deal: Deal.LongRent, PricePeriod: not (null or PricePeriod.Month) } or { Deal: Deal.DailyRent, PricePeriod: not (null or PricePeriod.Day) }),
        Of("place-missing", Severity.Warning, "address.line", "Укажите улицу и дом: без них покупатель не найдёт объект.", "Tell street and house: without them no buyer finds the object.",
            RuleSource.Engine, static offer => FeedWriter.Told(offer.Object.Address.Line).IsEmpty),
        Of("studio-unsaid", Severity.Warning, "attributes.isStudio", "Слова «студия» в этом формате мы не знаем: скажите о ней в описании.",
            "We know no word of the format for a studio: tell it in the description.", BnFeedSources.Readers, static offer => offer.Object is { Kind: ObjectKind.Flat, Attributes.IsStudio: true }),
        Of("floor-above-floors", Severity.Warning, "floor", "Этаж больше числа этажей в доме: исправьте одно из них.", "The floor is above the number of floors: mend one of them.",
            RuleSource.Engine, static offer => offer.Object.Floor > offer.Object.Floors),
        Of("photo-address", Severity.Warning, "photos", "У фотографии нет открытой ссылки, в объявление она не попадёт.", "A photo has no address that can be opened: it will not be in the advert.",
            RuleSource.Engine, static offer => offer.Photos.Any(p => !WebAddress.IsPlain(p.Url))),
        Of("photos-missing", Severity.Advice, "photos", "Добавьте фотографии.", "Add photos.", RuleSource.Engine, static offer => offer.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"bn.{code}", severity, field, new(ru, en), source), breaks);
}
