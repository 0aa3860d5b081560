using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Emls;

/// <summary>What an offer has to tell, and which lines the plan's dictionaries have to have for it (S20).</summary>
internal static class EmlsRules
{
    public const int MostDescription = 8000;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("agent-missing", "", "Укажите в плане номер, имя и телефон агента: все объекты фида ссылаются на него.",
            "Tell the agent's id, name and phone in the plan: all objects of the feed refer to it.",
            static offer => EmlsAgent.Id(offer.Settings) is null),
        Error("kind-not-taken", "kind", "Такие объекты ЕМЛС в фиде не берёт: жильё только на продажу, в аренду только коммерция и гаражи.",
            "EMLS takes no such objects by feed: dwellings for sale only, rent for commerce and garages only.",
            static offer => EmlsKinds.Type(offer.Object) is null),
        Error("id-missing", "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", static offer => !FeedIds.IsPlain(offer.Id)),
        Error("region-missing", "address.region", "Укажите регион.", "Tell the region.", static offer => !Told(offer.Object.Address.Region)),
        Listed(EmlsLists.Region, "address.region", "регионов", "regions",
            static (offer, lists) => Lacks(lists, EmlsLists.Region, offer.Object.Address.Region)),
        Error("district-missing", "address.district", "Укажите район города или области.", "Tell the district of the town or region.",
            static offer => !Told(offer.Object.Address.SubLocality) && !Told(offer.Object.Address.District)),
        Listed(EmlsLists.District, "address.district", "районов", "districts", static (offer, lists) =>
            lists.DistrictId(offer.Object.Address) is not null ? null : Lacks(lists, EmlsLists.District, Told(offer.Object.Address.SubLocality) ? offer.Object.Address.SubLocality : offer.Object.Address.District)),
        Error("locality-missing", "address.locality", "Укажите город или посёлок.",
            "Tell the town or village.", static offer => !Told(offer.Object.Address.Locality)),
        Listed(EmlsLists.Locality, "address.locality", "населённых пунктов", "towns and villages",
            static (offer, lists) => Lacks(lists, EmlsLists.Locality, offer.Object.Address.Locality)),
        Needed(EmlsLists.RoomsType, "attributes.roomLayout", "типов комнат", "room layouts"),
        Needed(EmlsLists.BuildingType, "attributes.material", "типов домов", "building types"),
        Needed(EmlsLists.PropertyType, "kind", "типов объектов", "property types"),
        Needed(EmlsLists.Category, "kind", "категорий объектов", "categories"),
        Needed(EmlsLists.CommerceBuilding, "kind", "типов коммерческих зданий", "commercial building types"),
        Needed(EmlsLists.LandCategory, "attributes.landCategory", "категорий земель", "land categories"),
        Error("price-missing", "price", "Укажите цену больше нуля, которую можно посчитать за всё или за месяц.",
            "Tell a price above zero that can be counted for the whole or a month.",
            static offer => EmlsPrice.Of(offer.Object) is null),
        Error("currency-not-taken", "currency", "ЕМЛС берёт цены только в рублях.",
            "EMLS takes prices in roubles only.", static offer => offer.Object.Currency != Currency.Rub),
        Error("rooms-missing", "rooms", "Укажите, сколько комнат продаётся, или отметьте студию.",
            "Tell how many rooms are sold, or mark the flat as a studio.",
            static offer => EmlsKinds.IsDwelling(offer.Object) && EmlsElements.RoomsOffered(offer.Object) is null),
        Error("share-missing", "attributes.shareAmount", "Укажите размер доли дробью: 1/2.", "Tell the share as a fraction: 1/2.",
            static offer => offer.Object.Kind == ObjectKind.FlatShare && EmlsElements.Share(offer.Object) is null),
        Error("area-missing", "totalArea", "Укажите общую площадь.", "Tell the total area.",
            static offer => (EmlsKinds.IsDwelling(offer.Object) || EmlsKinds.IsCommerce(offer.Object)) && !offer.Object.Kind.IsLandLike() && offer.Object.TotalArea is not > 0),
        Error("land-area-missing", "landArea", "Укажите площадь участка.",
            "Tell the area of the plot.", static offer => offer.Object.Kind.IsLandLike() && offer.Object.LandArea is not > 0),
        Error("floor-missing", "floor", "Укажите этаж и число этажей.", "Tell the floor and the number of floors.",
            static offer => EmlsKinds.IsDwelling(offer.Object) && (offer.Object.Floor is null || offer.Object.Floors is not > 0)),
        Error("floor-above-floors", "floor", "Этаж больше числа этажей в доме: исправьте одно из них.",
            "The floor is above the number of floors: mend one of them.",
            static offer => offer.Object.Floor > offer.Object.Floors),
        Error("description-long", "description", "Сократите описание: ЕМЛС берёт до 8000 знаков.",
            "Shorten the description: EMLS takes 8000 characters.",
            static offer => FeedWriter.Told(offer.Description).Length > MostDescription),
        Of("street-not-listed", Severity.Warning, "address.line", "В справочнике улиц плана нет строки «{0} = …»: улица и дом в объявление не попадут.",
            "The plan's dictionary of streets has no line “{0} = …”: street and house will not be in the advert.",
            static (offer, lists) => StreetAndHouse.Split(offer.Object.Address.Line).Street is { } street && lists.Id(EmlsLists.Street, street) is null ? street : null),
        Of("living-area-missing", Severity.Warning, "livingArea", "Укажите жилую площадь, кухню и площади комнат: известная выгрузка отдаёт их всегда.",
            "Tell the living area, the kitchen and the areas of rooms: the known exporter always sends them.",
            static (offer, _) => EmlsKinds.IsDwelling(offer.Object)
                && (offer.Object.LivingArea is not > 0 || !Told(offer.Object.Attributes.RoomAreas) || offer.Object.KitchenArea is not > 0 && offer.Object.Attributes.IsStudio != true) ? "" : null),
        Of("commerce-terms-missing", Severity.Warning, "attributes.vat", "Укажите комиссию, налог, а для аренды и предоплату: известная выгрузка отдаёт их всегда.",
            "Tell fee, tax, and for rent the prepayment: the known exporter always sends them.",
            static (offer, _) => EmlsKinds.IsCommerce(offer.Object)
                && (offer.Object.Attributes is { Vat: null } or { ClientFeePercent: null } || offer.Object.Deal == Deal.LongRent && offer.Object.Attributes.PrepayMonths is null) ? "" : null),
        FeedRule.When(Rule("photos-missing", Severity.Advice, "photos", "Добавьте фотографии.",
            "Add photos.") with { Source = RuleSource.Engine }, static offer => offer.Photos.Count == 0),
        .. OfferTextRules.All,
    ];

    private static FeedRule Needed(string list, string field, string ru, string en) => Listed(list, field, ru, en, (offer, lists) =>
    {
        if (EmlsKinds.Type(offer.Object) is null) return null;
        foreach (var needed in EmlsWords.Needed(offer.Object))
            if (needed.List == list) return Lacks(lists, list, needed.Word);
        return null;
    });

    private static FeedRule Listed(string list, string field, string ru, string en, Func<Offer, EmlsLists, string?> lacks) =>
        Of($"{list}-not-listed", Severity.Error, field, $"В справочнике {ru} плана нет строки «{{0}} = номер»: возьмите номер у ЕМЛС и добавьте её.",
            $"The plan's dictionary of {en} has no line “{{0}} = id”: take the id from EMLS and add it.", lacks);

    private static string? Lacks(EmlsLists lists, string list, string? word) => Told(word) && lists.Id(list, word) is null ? word!.Trim() : null;

    private static bool Told(string? text) => !FeedWriter.Told(text).IsEmpty;

    private static FeedRule Error(string code, string field, string ru, string en, Func<Offer, bool> breaks) =>
        FeedRule.When(Rule(code, Severity.Error, field, ru, en), breaks);

    private static FeedRule Of(string code, Severity severity, string field, string ru, string en, Func<Offer, EmlsLists, string?> breaks) =>
        new(Rule(code, severity, field, ru, en), offer => breaks(offer, EmlsLists.Of(offer.Settings)));

    private static Rule Rule(string code, Severity severity, string field, string ru, string en) => new($"emls.{code}", severity, field, new(ru, en), EmlsSources.Exporter);
}
