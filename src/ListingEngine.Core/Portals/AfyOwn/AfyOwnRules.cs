using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.AfyOwn;

/// <summary>No paper says what the portal demands: we ask for what an advert cannot be without, and say what would be lost.</summary>
internal static class AfyOwnRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Of("kind-not-taken", Severity.Error, "kind", "Для таких объектов у AFY нет рубрики: выберите другой вид или сделку.",
            "AFY has no category for such objects: choose another kind or deal.",
            AfyOwnSources.Reader, static offer => AfyOwnCategory.Of(offer.Object) is null),
        Of("page-missing", Severity.Error, "attributes.pageUrl",
            "Укажите страницу объекта на вашем сайте: по её адресу AFY узнаёт объявление, другого номера в этом формате мы не знаем.",
            "Tell the object's page on your site: by its address AFY knows the advert, we know no other id in this format.",
            AfyOwnSources.Reader, static offer => !WebAddress.IsPlain(offer.Object.Attributes.PageUrl)),
        Of("id-missing", Severity.Error, "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", RuleSource.Engine,
            static offer => !FeedIds.IsPlain(offer.Id)),
        Of("price-on-request", Severity.Warning, "price", "Цены нет, или её нельзя посчитать за всё: в объявлении будет «цена по запросу».",
            "There is no price, or it cannot be counted for the whole: the advert will say “price on request”.", AfyOwnSources.Reader,
            static offer => WholePrice.Of(offer.Object) is null),
        Of("city-missing", Severity.Warning, "address.locality", "Укажите город или посёлок: улицы в этом формате нет, место объекта станет неизвестно.",
            "Tell the town or village: this format has no street, the place would not be known.", AfyOwnSources.Reader,
            static offer => FeedWriter.Told(offer.Object.Address.Locality).IsEmpty),
        Of("floor-above-floors", Severity.Warning, "floor", "Этаж больше числа этажей в доме: исправьте одно из них.",
            "The floor is above the number of floors: mend one of them.",
            RuleSource.Engine, static offer => offer.Object.Floor > offer.Object.Floors),
        Of("photo-address", Severity.Warning, "photos", "У фотографии нет открытой ссылки, в объявление она не попадёт.",
            "A photo has no address that can be opened: it will not be in the advert.",
            RuleSource.Engine, static offer => offer.Photos.Any(p => !WebAddress.IsPlain(p.Url))),
        Of("photos-missing", Severity.Advice, "photos", "Добавьте фотографии.",
            "Add photos.", RuleSource.Engine, static offer => offer.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"afy.{code}", severity, field, new(ru, en), source), breaks);
}
