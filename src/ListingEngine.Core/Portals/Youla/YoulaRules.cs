using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Youla;

/// <summary>What every known exporter writes, and an advert cannot be without.</summary>
internal static class YoulaRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Of("kind-not-taken", Severity.Error, "kind", "Рубрики Юлы для таких объектов нет или она неизвестна: выберите другой вид или сделку.",
            "Youla has no category for such objects, or none that we know: choose another kind or deal.", YoulaSources.Site, static offer => YoulaCategory.Of(offer.Object.Kind, offer.Object.Deal) is null),
        Of("dictionary-missing", Severity.Error, "", "В плане нет словаря Юлы: без её номеров признаки объекта не записать. Получите словарь у площадки.",
            "The plan has no dictionary of Youla: without its numbers an object's attributes cannot be written. Get the dictionary from the portal.", YoulaSources.Exporters,
            static offer => YoulaDictionary.Of(offer.Settings).IsEmpty),
        Of("kind-without-number", Severity.Error, "kind", "В словаре Юлы нет этого вида дома (признак tip_postroyki): допишите его в плане или выберите вид «Дом».",
            "Youla's dictionary lacks this kind of house (attribute tip_postroyki): add it in the plan or choose the kind “House”.", YoulaSources.Site,
            static offer => YoulaCategory.Of(offer.Object.Kind, offer.Object.Deal) is not null && !YoulaAttributes.TellsKind(offer)),
        Of("id-missing", Severity.Error, "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", YoulaSources.Exporters, static offer => !FeedIds.IsPlain(offer.Id)),
        Of("phone-missing", Severity.Error, "agentId", "Укажите телефон агента: +7 и десять цифр.", "Tell the agent's phone: +7 and ten digits.", YoulaSources.Exporters, static offer => Phone(offer) is null),
        Of("address-missing", Severity.Error, "address.line", "Укажите адрес.", "Tell the address.", YoulaSources.Exporters, static offer => FeedWriter.Told(offer.Object.Address.Whole()).IsEmpty),
        Of("price-missing", Severity.Error, "price", "Укажите цену, которую можно посчитать за весь объект: за месяц, а посуточно — за сутки.",
            "Tell a price that can be counted for the whole object: per month, and of a daily rent per day.", YoulaSources.Exporters, static offer => WholePrice.Of(offer.Object) is null),
        Of("currency-not-taken", Severity.Error, "currency", "Укажите цену в рублях: валюты в этом формате нет.", "Tell the price in roubles: the format has no currency.", YoulaSources.Exporters,
            static offer => offer.Object.Currency != Currency.Rub),
        Of("floor-above-floors", Severity.Warning, "floor", "Этаж больше числа этажей в доме: исправьте одно из них.", "The floor is above the number of floors: mend one of them.",
            RuleSource.Engine, static offer => offer.Object.Floor > offer.Object.Floors),
        Of("photos-missing", Severity.Warning, "photos", "Добавьте фотографии.", "Add photos.", RuleSource.Engine, static offer => !Photos(offer).Any()),
        .. OfferTextRules.All,
    ];

    /// <summary>The format has place for one number.</summary>
    public static string? Phone(Offer offer) => offer.Contact.Phones.Select(Phones.Read).FirstOrDefault(p => p is not null);

    public static IEnumerable<ObjectPhoto> Photos(Offer offer) => offer.Photos.Where(static p => WebAddress.IsPlain(p.Url));

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"youla.{code}", severity, field, new(ru, en), source), breaks);
}
