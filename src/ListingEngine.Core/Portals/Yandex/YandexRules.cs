using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Everything that the portal asks of an offer, in the order in which an agent meets it in the form.</summary>
internal static class YandexRules
{
    public const int MostDescription = 10_000;

    // The paper asks for three (P4); without any the portal takes nothing (P1, P2).
    private const int FewestPhotos = 3;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        .. Identity(), .. YandexAddressRules.All, .. Contact(), .. YandexPriceRules.All, .. YandexHousingRules.All,
        .. YandexNewBuildingRules.All,
        .. YandexCommercialRules.All, .. Media(), .. YandexNumbers.All.Select(n => n.ToRule()), .. OfferTextRules.All,
    ];

    internal static FeedRule Error(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"yandex.{code}", Severity.Error, field, new(ru, en), source), breaks);

    internal static FeedRule Warning(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"yandex.{code}", Severity.Warning, field, new(ru, en), source), breaks);

    internal static FeedRule Advice(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"yandex.{code}", Severity.Advice, field, new(ru, en), source), breaks);

    private static IEnumerable<FeedRule> Identity() =>
    [
        Error("kind-not-taken", "kind", "Такие объекты Яндекс Недвижимость не размещает: выберите другой вид объекта.",
            "Yandex Realty has no place for such objects: choose another kind.", YandexSources.Housing,
            static offer => offer.Object.Kind != ObjectKind.Building && !Takes(offer.Object.Kind)),
        Error("building-not-taken", "kind",
            "Здания целиком у Яндекс Недвижимости нет: выберите «помещение свободного назначения» и тип здания «отдельно стоящее».",
            "Yandex Realty has no whole buildings: choose free purpose premises in a detached building.", YandexSources.Commercial,
            static offer => offer.Object.Kind == ObjectKind.Building),
        Error("deal-not-taken", "deal", "Укажите вид сделки: продажа или аренда.", "Tell the deal: sale or rent.", YandexSources.Header,
            static offer => offer.Object.Deal is not (Deal.Sale or Deal.LongRent or Deal.DailyRent)),
        Advice("daily-rent-unconfirmed", "deal", "Посуточную аренду Яндекс Недвижимость может не принять: подтверждения от портала нет.",
            "Yandex Realty may refuse daily rent: the portal has not confirmed that it takes it.",
            YandexSources.Doubtful("P1, P14", "2026-10"),
            static offer => offer.Object.Deal == Deal.DailyRent),
        Error("id-missing", "feedId", "У объекта нет номера для выгрузки.", "The object has no id for feeds.", YandexSources.Header,
            static offer => !YandexText.Told(offer.Id)),
        Error("id-characters", "feedId", "В номере для выгрузки допустимы только буквы, цифры и знаки препинания, без пробелов.",
            "The id for feeds may hold only letters, digits and punctuation, without spaces.", YandexSources.Header,
            static offer => YandexText.Told(offer.Id) && !YandexText.IsId(offer.Id)),
        Error("created-missing", "createdAt", "Неизвестно, когда создано объявление.", "It is not known when the advert was made.",
            YandexSources.Header, static offer => !YandexDates.IsTold(offer.Object.CreatedAt)),
        Warning("promotion-unknown", "", "Такого продвижения у Яндекс Недвижимости нет: возможны premium, raise и promotion.",
            "Yandex Realty has no such promotion: premium, raise and promotion exist.", new("P1, P3", "2026"),
            static offer => YandexText.Told(offer.Promotion?.Service) && YandexPromotion.Option(offer.Promotion) is null),
    ];

    private static IEnumerable<FeedRule> Contact() =>
    [
        Error("phone-missing", "agentId", "Укажите телефон агента: +7 и десять цифр.", "Tell the agent's phone: +7 and ten digits.",
            YandexSources.Seller, static offer => CountPhones(offer.Contact) == 0),
        Warning("phone-skipped", "agentId", "Один из телефонов агента записан не как +7 и десять цифр: в объявление он не попадёт.",
            "One of the agent's phones is not +7 and ten digits: it will not be in the advert.", YandexSources.Seller,
            static offer => CountPhones(offer.Contact) is > 0 and var count && count < offer.Contact.Phones.Count),
        Error("seller-role", "attributes.sellerRole",
            "Яндекс Недвижимость принимает объявления только от агентств и застройщиков: выберите, кто продаёт.",
            "Yandex Realty takes adverts from agencies and developers only: choose who sells.", YandexSources.SellerRole,
            static offer => YandexAgent.Category(offer.Object) is null),
        Advice("organization-missing", "agentId", "Укажите название агентства: покупатели доверяют ему больше.",
            "Tell the agency's name: buyers trust it more.", new("P1, P3", "2026"),
            static offer => !YandexText.Told(offer.Contact.Organization)),
    ];

    private static IEnumerable<FeedRule> Media() =>
    [
        Error("photos-missing", "photos", "Добавьте фотографии: без них Яндекс Недвижимость объявление не примет.",
            "Add photos: without any Yandex Realty does not take the advert.", YandexSources.Photos,
            static offer => YandexMedia.Pictures(offer) == 0),
        Warning("photos-few", "photos", "Добавьте фотографии: нужно не меньше трёх.", "Add photos: at least three are asked for.",
            YandexSources.Doubtful("P4", "2026"), static offer => YandexMedia.Pictures(offer) is > 0 and < FewestPhotos),
        Warning("photo-address", "photos", "У фотографии нет открытой ссылки, в объявление она не попадёт.",
            "A photo has no address that can be opened: it will not be in the advert.", YandexSources.Photos,
            static offer => YandexMedia.Pictures(offer) < offer.Photos.Count),
        Warning("photo-watermark", "", "Яндекс Недвижимость отклоняет фотографии с водяным знаком: уберите его из настроек плана.",
            "Yandex Realty turns down pictures with a watermark: take it out of the plan's settings.", YandexSources.Errors,
            static offer => offer.HasWatermark && offer.Photos.Any(p => p.Hash is not null)),
        Advice("description-missing", "description", "Напишите описание.", "Write a description.", YandexSources.Text,
            static offer => !YandexText.Told(offer.Description)),
        Error("description-long", "description",
            "Сократите описание: Яндекс Недвижимость берёт до 10 000 знаков, перенос строки считается за четыре.",
            "Shorten the description: Yandex Realty takes 10,000 characters, and a line end counts as four.", YandexSources.Text,
            static offer => offer.Description is { Length: > MostDescription / 4 } text && YandexProse.Length(text) > MostDescription),
        Link("page-address", "attributes.pageUrl", "Ссылка на страницу объекта", "The page of the object", static a => a.PageUrl),
        Link("youtube-address", "attributes.youtubeUrl", "Ссылка на видео YouTube", "The YouTube video", static a => a.YoutubeUrl),
        Link("rutube-address", "attributes.rutubeUrl", "Ссылка на видео Rutube", "The Rutube video", static a => a.RutubeUrl),
        Link("tour-address", "attributes.tourUrl", "Ссылка на 3D-тур", "The virtual tour", static a => a.TourUrl),
    ];

    private static FeedRule Link(string code, string field, string ru, string en, Func<PropertyAttributes, string?> get) =>
        Warning(code, field, $"{ru} не открывается: она должна начинаться с http:// или https://.",
            $"{en} cannot be opened: it must begin with http:// or https://.", RuleSource.Engine,
            offer => get(offer.Object.Attributes) is { } link && YandexText.Told(link) && !YandexText.IsLink(link));

    private static int CountPhones(OfferContact contact)
    {
        var count = 0;
        for (var i = 0; i < contact.Phones.Count; i++)
            if (YandexAgent.Phone(contact.Phones[i]) is not null) count++;
        return count;
    }
}
