using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of property abroad need, as far as it is known.</summary>
internal static class AvitoForeignRules
{
    /// <summary>Also said by the reader: without a country an advert of that category has no place.</summary>
    public static FeedRule Country { get; } = Rule("country-missing", Severity.Error, "address.country",
        "Укажите страну короче 100 знаков: без неё объект за рубежом не найти.",
        "Tell the country in less than 100 characters: without it property abroad is nowhere.", RuleSource.Engine,
        offer => AvitoPlace.IsAbroad(offer.Object) && !AvitoForeign.Country.Tells(offer.Object));

    public static FeedRule[] All { get; } =
    [
        Country,
        Rule("abroad", Severity.Warning, "address.country",
            "Раздел Авито о недвижимости за рубежом известен нам по справке 2022 года: проверьте отчёт автозагрузки.",
            "We know Avito's section of property abroad from papers of 2022: look into the report of the upload.",
            AvitoSources.Abroad2022, offer => AvitoPlace.IsAbroad(offer.Object)),
        Should("foreign-city-missing", AvitoTemplate.Foreign, AvitoForeign.City,
            "Укажите город за рубежом: Авито может этого потребовать.", "Tell the town abroad: Avito may ask for it.",
            AvitoSources.Abroad2022),
    ];
}
