using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.DomclickComplexes;

/// <summary>What a validator of the format was seen to demand of a flat, and of the plan that tells its building.</summary>
internal static class ComplexesRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Of("kind-not-taken", "kind", "Сюда идут только квартиры на продажу.", "Only flats for sale go here.", ComplexesSources.Users,
            static offer => (offer.Object.Kind, offer.Object.Deal) != (ObjectKind.Flat, Deal.Sale)),
        Of("market-not-taken", "market", "Сюда идут только квартиры в новостройках: вторичное жильё отправляйте в ДомКлик другим планом.",
            "Only flats in new buildings go here: send resold flats to DomClick by another plan.", ComplexesSources.Users, static offer => offer.Object.Market != Market.NewBuilding),
        new(new("complexes.frame", Severity.Error, "", new("В плане не хватает сведений о комплексе, корпусе или застройщике, или они записаны не так: {0}.",
            "The plan lacks something of the complex, the building or the developer, or has it in a wrong form: {0}."), ComplexesSources.Exporter), static offer => ComplexesFrame.Fault(offer.Settings)),
        Of("id-missing", "feedId", "У объекта нет номера для выгрузки, или в нём не только буквы, цифры и знаки.",
            "The object has no id for feeds, or it holds more than letters, digits and signs.", ComplexesSources.Users, static offer => !FeedIds.IsPlain(offer.Id)),
        Of("floor-missing", "floor", "Укажите этаж.", "Tell the floor.", ComplexesSources.Users, static offer => offer.Object.Floor is null),
        Of("rooms-missing", "rooms", "Укажите число комнат или студию.", "Tell the number of rooms, or that it is a studio.", ComplexesSources.Users, static offer => ComplexesFlat.Rooms(offer.Object) is null),
        Of("renovation-missing", "attributes.renovation", "Укажите отделку: без отделки, черновая, предчистовая или чистовая.", "Tell the finish: none, rough, pre-fine or fine.",
            ComplexesSources.Users, static offer => !ComplexesFlat.HasRenovation(offer.Object)),
        Of("area-missing", "totalArea", "Укажите площадь.", "Tell the area.", ComplexesSources.Users, static offer => offer.Object.TotalArea is not > 0),
        Of("price-missing", "price", "Укажите цену в целых рублях.", "Tell the price in whole roubles.", ComplexesSources.Users, static offer => offer.Object.Currency != Currency.Rub || Price(offer.Object) is null),
    ];

    /// <summary>Whole roubles for the whole flat.</summary>
    public static decimal? Price(PropertyObject o) => WholePrice.Of(o) is { } price && decimal.Round(price) is > 0 and var whole ? whole : null;

    private static FeedRule Of(string code, string field, string ru, string en, RuleSource source, Func<Offer, bool> breaks) =>
        FeedRule.When(new($"complexes.{code}", Severity.Error, field, new(ru, en), source), breaks);
}
