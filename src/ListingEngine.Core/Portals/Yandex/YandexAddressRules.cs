using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Yandex.YandexRules;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>
/// Where it is. The portal has two styles, parts or one line with coordinates: an offer that is complete in either of them is taken.
/// </summary>
internal static class YandexAddressRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("address-missing", "address.line", "Укажите адрес: улицу и дом, за городом хотя бы улицу или название посёлка.",
            "Tell the address: street and house, in the country at least the street or the settlement.", YandexSources.Address,
            static offer => !YandexText.Told(YandexLocation.Line(offer.Object))),
        Error("country-not-russia", "address.country", "Яндекс Недвижимость принимает объекты только в России.",
            "Yandex Realty takes objects in Russia only.", new("P1", "2020"),
            static offer => offer.Object.Address.Country is { } country && YandexText.Told(country) && !YandexLocation.IsRussia(country)),
        Error("region-missing", "address.region", "Укажите регион или поставьте объект на карту.",
            "Tell the region or put the object on the map.",
            YandexSources.Address, static offer => !YandexLocation.HasCoordinates(offer.Object.Address)
                && !YandexText.Told(offer.Object.Address.Region) && !YandexLocation.NeedsNoRegion(offer.Object.Address.Locality)),
        Error("locality-missing", "address.locality", "Укажите населённый пункт или поставьте объект на карту.",
            "Tell the town or put the object on the map.", YandexSources.Address,
            static offer => !YandexLocation.HasCoordinates(offer.Object.Address) && !YandexText.Told(offer.Object.Address.Locality)),
        Warning("coordinates-missing", "address.latitude", "Поставьте объект на карту: без точки объявление могут не показать.",
            "Put the object on the map: without a point the advert may not be shown.", YandexSources.Doubtful("P3, P8", "2026-08"),
            static offer => offer.Object.Address is { Latitude: null, Longitude: null }),
        Warning("coordinates-wrong", "address.latitude", "Точка на карте неполная или невозможная: в объявление она не попадёт.",
            "The point on the map is half told or impossible: it will not be in the advert.", YandexSources.Address,
            static offer => offer.Object.Address is not { Latitude: null, Longitude: null }
                && !YandexLocation.HasCoordinates(offer.Object.Address)),
        Warning("registry-missing", "attributes.cadastralNumber",
            "Укажите кадастровый номер или номер квартиры: в части регионов без них объявления не показывают.",
            "Tell the cadastral or the flat number: in some regions adverts are not shown without.", YandexSources.Registry,
            static offer => !YandexText.Told(offer.Object.Address.Apartment)
                && !YandexText.IsCadastralNumber(offer.Object.Attributes.CadastralNumber)),
        Warning("cadastral-number-wrong", "attributes.cadastralNumber", "Проверьте кадастровый номер: он выглядит как 77:01:0001001:12.",
            "Check the cadastral number: it looks like 77:01:0001001:12.", YandexSources.Registry,
            static offer => YandexText.Told(offer.Object.Attributes.CadastralNumber)
                && !YandexText.IsCadastralNumber(offer.Object.Attributes.CadastralNumber)),
    ];
}
