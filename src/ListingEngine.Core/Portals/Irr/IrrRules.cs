using System.Globalization;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Irr;

/// <summary>What the strictest exporter asks of an offer (S21), and what would be lost.</summary>
internal static class IrrRules
{
    public const int MostDescription = 1000;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("partner-missing", "", "Укажите в плане номер партнёра irr.ru: без него площадка фид не примет.",
            "Tell the partner number of irr.ru in the plan: without it the portal takes no feed.",
            IrrSources.Exporters, static offer => IrrPortal.Partner(offer.Settings) is null),
        Error("kind-not-taken", "kind", "Для таких объектов у irr.ru нет рубрики: выберите другой вид или сделку.",
            "irr.ru has no category for such objects: choose another kind or deal.",
            IrrSources.Strictest, static offer => IrrCategory.Path(offer.Object) is null),
        Error("id-missing", "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.",
            IrrSources.Exporters, static offer => !FeedIds.IsPlain(offer.Id)),
        Warning("id-not-a-number", "feedId", "Номер для выгрузки — не число: выгрузки других агентств отдают только числа, примет ли площадка другой, неизвестно.",
            "The id for feeds is no number: other agencies' exporters send numbers only, whether the portal takes another is not known.",
            IrrSources.Exporters, static offer => FeedIds.IsPlain(offer.Id) && offer.Id.AsSpan().ContainsAnyExceptInRange('0', '9')),
        Error("city-missing", "address.locality", "Укажите город или посёлок.",
            "Tell the town or village.", IrrSources.Strictest, static offer => !Told(offer.Object.Address.Locality)),
        Error("price-missing", "price", "Укажите цену больше нуля: за всё, за месяц или за сутки, как требует сделка.",
            "Tell a price above zero: for the whole, a month or a day, as the deal asks.", IrrSources.Strictest,
            static offer => IrrPrice.Of(offer.Object) is null),
        Error("currency-not-taken", "currency", "irr.ru берёт цены в рублях, долларах и евро.",
            "irr.ru takes prices in roubles, dollars and euros.", IrrSources.Strictest,
            static offer => !IrrWords.Currencies.Has(offer.Object.Currency)),
        Error("phone-missing", "agentId", "Укажите телефон: +7 и десять цифр.",
            "Tell a phone: +7 and ten digits.", RuleSource.Engine, static offer => IrrContact.Phone(offer.Contact) is null),
        Error("rooms-missing", "rooms", "Укажите, сколько комнат, или отметьте студию.",
            "Tell how many rooms, or mark the flat as a studio.", IrrSources.Strictest,
            static offer => offer.Object.Kind.IsFlatLike() && IrrVocabulary.Rooms(offer.Object) is null),
        Error("floor-missing", "floor", "Укажите этаж, не ниже первого.", "Tell the floor, the first or above.", IrrSources.Strictest,
            static offer => offer.Object.Kind.IsFlatLike() && offer.Object.Floor is not >= 1),
        Error("floor-above-floors", "floor", "Этаж больше числа этажей в доме: исправьте одно из них.",
            "The floor is above the number of floors: mend one of them.", IrrSources.Strictest,
            static offer => offer.Object.Kind.IsFlatLike() && offer.Object.Floor > offer.Object.Floors),
        Error("area-missing", "totalArea", "Укажите общую площадь, не меньше 1 м².",
            "Tell the total area, 1 m² at least.", IrrSources.Strictest, static offer => LacksArea(offer.Object)),
        Error("land-area-missing", "landArea", "Укажите площадь участка.", "Tell the area of the plot.", IrrSources.Strictest,
            static offer => offer.Object.Kind == ObjectKind.Land && offer.Object.LandArea is not > 0),
        Error("description-long", "description", "Сократите описание: irr.ru берёт до 1000 знаков.",
            "Shorten the description: irr.ru takes 1000 characters.", IrrSources.Strictest,
            static offer => FeedWriter.Told(offer.Description).Length > MostDescription),
        new(Rule("photos-wait", Severity.Warning, "photos",
            "Фотографий, которые пока не уйдут: {0}. irr.ru берёт снимок только с MD5 его файла: он посчитан для снимков, которые хранит движок, а остальные сначала надо скачать.",
            "Photos that do not go yet: {0}. irr.ru takes a picture only with the MD5 of its file: it is counted for those that the engine holds, the others have to be fetched first.",
            IrrSources.Exporters),
            static offer => IrrPhotos.Waiting(offer.Photos) is > 0 and var waiting ? waiting.ToString(CultureInfo.InvariantCulture) : null),
        FeedRule.When(Rule("photos-missing", Severity.Advice, "photos", "Добавьте фотографии.",
            "Add photos.", RuleSource.Engine), static offer => offer.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    private static bool LacksArea(PropertyObject o) => o.TotalArea is not >= 1
        && (o.Kind.IsFlatLike() && o.Deal == Deal.Sale || o.Kind.IsHouseLike() || o.Kind.IsCommercial());

    private static bool Told(string? text) => !FeedWriter.Told(text).IsEmpty;

    private static FeedRule Error(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(Rule(code, Severity.Error, field, ru, en, source), breaks);

    private static FeedRule Warning(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(Rule(code, Severity.Warning, field, ru, en, source), breaks);

    private static Rule Rule(string code, Severity severity, string field, string ru, string en, RuleSource source) => new($"irr.{code}", severity, field, new(ru, en), source);
}
