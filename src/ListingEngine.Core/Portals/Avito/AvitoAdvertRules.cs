using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What helps or spoils an advert: pictures, text, contact, promotion.</summary>
internal static class AvitoAdvertRules
{
    private const int FewPhotos = 3;

    public static FeedRule[] All { get; } =
    [
        Rule("photos-missing", Severity.Warning, "photos", "Добавьте фотографии: объявление без них почти не смотрят.",
            "Add photos: hardly anybody looks at an advert without them.", AvitoSources.Checker,
            offer => AvitoPhotos.Count(offer.Photos) == 0),
        Rule("photos-few", Severity.Advice, "photos", "Добавьте фотографий: хотя бы три.", "Add photos: three at least.",
            AvitoSources.Checker, offer => AvitoPhotos.Count(offer.Photos) is > 0 and < FewPhotos),
        Rule("photos-many", Severity.Advice, "photos", "Фотографий больше 40: лишние Авито не покажет.",
            "There are more than 40 photos: Avito will not show the rest.", AvitoSources.NewFlats,
            offer => AvitoPhotos.Count(offer.Photos) > AvitoDialect.MostPhotos),
        Rule("photo-address", Severity.Warning, "photos", "У фотографии нет веб-адреса: она не попадёт в объявление.",
            "A photo has no web address: it will not be in the advert.", AvitoSources.Common, offer => HasLostPhoto(offer.Photos)),
        Rule("coordinates-half", Severity.Advice, "address.latitude", "Укажите обе координаты или ни одной: по одной точку не найти.",
            "Tell both coordinates or none: one alone is no place.", AvitoSources.Deals2022,
            offer => offer.Object.Address.Latitude.HasValue != offer.Object.Address.Longitude.HasValue),
        Rule("description-long", Severity.Warning, "description", "Описание длиннее 7500 знаков и будет обрезано.",
            "The description is longer than 7500 characters and will be cut.", AvitoSources.NewFlats,
            offer => offer.Description is { Length: > AvitoDescription.Most }
                && AvitoDescription.Plain(offer.Description) is { Length: > AvitoDescription.Most }),
        Rule("description-contacts", Severity.Warning, "description",
            "Уберите из описания телефон, ссылку или почту: Авито их не пропускает.",
            "Take the phone, link or e-mail out of the description: Avito does not let them through.", AvitoSources.SiteRules,
            offer => HoldsContacts(offer.Description)),
        Rule("phone-missing", Severity.Advice, "agentId",
            "Укажите телефон ответственного: иначе Авито покажет телефон из личного кабинета.",
            "Tell the phone of the responsible person: otherwise Avito shows that of the account.", AvitoSources.Common,
            offer => AvitoDialect.Phone(offer.Contact) is null),
        Rule("listing-fee-unknown", Severity.Warning, "", "Способ оплаты размещения не знаком или устарел: будет потрачен только пакет.",
            "The way of paying is unknown or outdated: only the package will be spent.", AvitoSources.NewFlats,
            offer => AvitoPromotion.IsFeeUnknown(offer.Promotion)),
        Rule("ad-status-unknown", Severity.Warning, "", "Такого продвижения у Авито нет: объявление выйдет без него.",
            "Avito has no such promotion: the advert goes out without it.", AvitoSources.Api,
            offer => AvitoPromotion.IsServiceUnknown(offer.Promotion)),
        Rule("dates-reversed", Severity.Error, "", "Исправьте даты размещения: конец раньше начала.",
            "Mend the dates of the placement: the end is before the beginning.", AvitoSources.Common,
            offer => offer.Promotion is { Begins: { } begins, Ends: { } ends } && ends < begins),
    ];

    private static bool HoldsContacts(string? text) =>
        (PhonesInText.Find(text) ?? LinksInText.FindLink(text) ?? LinksInText.FindEmail(text)) is not null;

    private static bool HasLostPhoto(IReadOnlyList<ObjectPhoto> photos)
    {
        for (var i = 0; i < photos.Count; i++)
            if (!photos[i].NotForPortals && !AvitoPhotos.IsTaken(photos[i])) return true;
        return false;
    }
}
