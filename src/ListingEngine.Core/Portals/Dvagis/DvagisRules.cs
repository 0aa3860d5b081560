using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Dvagis;

/// <summary>What whoever enters an advert by hand cannot do without. The rules are ours: 2ГИС has told none.</summary>
internal static class DvagisRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Rule("id-missing", Severity.Error, "feedId", "У объекта нет номера для выгрузки: по нему узнаётся строка списка.", "The object has no id for feeds, by which a line of the list is known.",
            o => string.IsNullOrWhiteSpace(o.Id)),
        Rule("price-missing", Severity.Error, "price", "Укажите цену.", "Tell the price.", o => o.Object.Price is not > 0),
        Rule("address-missing", Severity.Error, "address.line", "Укажите адрес: на карте без него объект не поставить.", "Tell the address: without it the object has no place on the map.",
            o => string.IsNullOrWhiteSpace(o.Object.Address.Whole())),
        Rule("phone-missing", Severity.Warning, "agentId", "Не указано, кому звонить: у объекта нет ответственного с телефоном, и у компании телефона нет.",
            "Nobody to call is told: the object has no agent with a phone, nor has the company one.", o => o.Contact.Phones.Count == 0),
        Rule("photos-missing", Severity.Warning, "photos", "У объекта нет фотографий.", "The object has no photos.", o => o.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    private static FeedRule Rule(string code, Severity severity, string field, string ru, string en, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"dvagis.{code}", severity, field, new(ru, en), RuleSource.Engine), breaks);
}
