using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.GdeetotdomOwn;

/// <summary>What the exporter of the format asks of an offer (S26), and what would be lost.</summary>
internal static class GedRules
{
    public const int MostDescription = 4000;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("partner-missing", "", "Укажите в плане название и номер партнёра ГдеЭтотДом: без них площадка фид не примет.",
            "Tell the partner's name and number in the plan: without them the portal takes no feed.",
            static offer => GedPortal.Partner(offer.Settings) is null || GedPortal.PartnerName(offer.Settings) is null),
        new(Rule("deal-word-missing", Severity.Error, "deal", "В словаре сделок плана нет строки «{0} = …»: узнайте у площадки её слово и добавьте строку.",
            "The plan's dictionary of deals has no line “{0} = …”: ask the portal for its word and add the line."),
            static offer => GedWords.WordOf(offer.Object.Deal, offer.Settings) is null ? GedWords.NameOf(offer.Object.Deal) : null),
        Error("kind-not-taken", "kind", "Для таких объектов в этом формате нет слова: выберите другой вид объекта.",
            "This format has no word for such objects: choose another kind.",
            static offer => !GedWords.Kinds.Has(offer.Object.Kind)),
        Error("id-missing", "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", static offer => !FeedIds.IsPlain(offer.Id)),
        Error("price-missing", "price", "Укажите цену больше нуля, которую можно посчитать за всё, за месяц или за сутки.",
            "Tell a price above zero that can be counted for the whole, a month or a day.", static offer => WholePrice.Of(offer.Object) is null),
        Error("currency-not-taken", "currency", "Слово этого формата известно только для рублей: укажите цену в рублях.",
            "The format's word is known for roubles only: tell the price in roubles.", static offer => offer.Object.Currency != Currency.Rub),
        Error("area-missing", "totalArea", "Укажите общую площадь, не меньше 1 м².", "Tell the total area, 1 m² at least.",
            static offer => offer.Object.Kind != ObjectKind.Land && offer.Object.TotalArea is not >= 1),
        Error("land-area-missing", "landArea", "Укажите площадь участка.",
            "Tell the area of the plot.", static offer => offer.Object.Kind == ObjectKind.Land && offer.Object.LandArea is not > 0),
        Error("floor-above-floors", "floor", "Этаж больше числа этажей в доме: исправьте одно из них.",
            "The floor is above the number of floors: mend one of them.",
            static offer => offer.Object.Floor > offer.Object.Floors),
        Error("street-missing", "address.line", "Для квартиры в Москве нужна улица.", "A flat in Moscow needs its street.",
            static offer => IsMoscowFlat(offer) && StreetAndHouse.Split(offer.Object.Address.Line).Street is null),
        Error("metro-missing", "metro", "Для квартиры в Москве нужна станция метро.", "A flat in Moscow needs its metro station.",
            static offer => IsMoscowFlat(offer) && !offer.Object.Metro.Any(static s => !FeedWriter.Told(s.Name).IsEmpty)),
        Of("phone-missing", Severity.Error, "agentId", "Укажите телефон: +7 и десять цифр.",
            "Tell a phone: +7 and ten digits.", RuleSource.Engine, static offer => Phone(offer.Contact) is null),
        Error("description-long", "description", "Сократите описание: площадка берёт до 4000 знаков.",
            "Shorten the description: the portal takes 4000 characters.",
            static offer => FeedWriter.Told(offer.Description).Length > MostDescription),
        Of("photo-address", Severity.Warning, "photos", "У фотографии нет открытой ссылки, в объявление она не попадёт.",
            "A photo has no address that can be opened: it will not be in the advert.",
            RuleSource.Engine, static offer => offer.Photos.Any(p => !WebAddress.IsPlain(p.Url))),
        Of("photos-missing", Severity.Advice, "photos", "Добавьте фотографии.",
            "Add photos.", RuleSource.Engine, static offer => offer.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    public static string? Phone(OfferContact contact)
    {
        foreach (var phone in contact.Phones)
            if (Phones.Read(phone) is { } read) return read;
        return null;
    }

    private static bool IsMoscowFlat(Offer offer) => offer.Object.Kind == ObjectKind.Flat && GedPlace.IsMoscow(offer.Object);

    private static FeedRule Error(string code, string field, string ru, string en, Func<Offer, bool> breaks) => Of(code, Severity.Error, field, ru, en, GedSources.Exporter, breaks);

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(Rule(code, severity, field, ru, en) with { Source = source }, breaks);

    private static Rule Rule(string code, Severity severity, string field, string ru, string en) => new($"ged.{code}", severity, field, new(ru, en), GedSources.Exporter);
}
