using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;
using static ListingEngine.Core.Portals.Yandex.YandexRules;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>What the residential page asks for: flats, rooms, houses, plots, garages; floors and areas of every kind.</summary>
internal static class YandexHousingRules
{
    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("area-missing", "totalArea", "Укажите общую площадь.", "Tell the total area.", YandexSources.Housing,
            static offer => !offer.Object.Kind.IsLandLike() && !YandexAreas.IsArea(offer.Object.TotalArea)),
        Error("land-area-missing", "landArea", "Укажите площадь участка.", "Tell the area of the plot.", YandexSources.Housing,
            static offer => offer.Object.Kind == ObjectKind.Land && !YandexAreas.IsArea(offer.Object.LandArea)),
        Error("commercial-land-area-missing", "landArea", "Укажите площадь земли.", "Tell the area of the land.", new("P9", "2022-09"),
            static offer => offer.Object.Kind == ObjectKind.CommercialLand && !YandexAreas.IsArea(offer.Object.LandArea)
                && !YandexAreas.IsArea(offer.Object.TotalArea)),
        Warning("living-area-missing", "livingArea", "Укажите жилую площадь.", "Tell the living area.",
            YandexSources.Doubtful("P8", "2026-08"),
            static offer => offer.Object.Kind == ObjectKind.Flat && !YandexAreas.IsArea(offer.Object.LivingArea)),
        Error("rooms-missing", "rooms", "Укажите, сколько комнат, или отметьте студию.",
            "Tell how many rooms, or mark the flat as a studio.",
            YandexSources.Housing,
            static offer => IsFlat(offer.Object) && !IsStudio(offer.Object) && offer.Object.Rooms is not (>= 1 and <= 100)),
        Error("rooms-offered-missing", "attributes.roomsOffered", "Укажите, сколько комнат предлагается.",
            "Tell how many rooms are offered.",
            YandexSources.Housing,
            static offer => offer.Object.Kind == ObjectKind.Room && offer.Object.Attributes.RoomsOffered is not (>= 1 and <= 100)),
        Warning("rooms-offered-above-rooms", "attributes.roomsOffered",
            "Предлагается больше комнат, чем есть в квартире: проверьте оба числа.",
            "More rooms are offered than the flat has: check both numbers.", RuleSource.Engine,
            static offer => offer.Object.Kind == ObjectKind.Room && offer.Object.Attributes.RoomsOffered > offer.Object.Rooms),
        Error("room-area-missing", "attributes.roomArea", "Укажите площадь комнаты.", "Tell the area of the room.", YandexSources.Housing,
            static offer => offer.Object.Kind == ObjectKind.Room && !YandexAreas.HasRooms(offer.Object)),
        Error("floor-missing", "floor", "Укажите этаж.", "Tell the floor.", YandexSources.Housing,
            static offer => (IsFlat(offer.Object) || IsPremises(offer.Object)) && offer.Object.Floor is not (>= -10 and <= 200)),
        Warning("basement-floor", "floor",
            "Как Яндекс Недвижимость понимает цокольный этаж и подвал, неизвестно: проверьте объявление на сайте.",
            "It is not known how Yandex Realty understands basements: check the advert on the site.", YandexSources.Doubtful("P1", "2020"),
            static offer => (IsFlat(offer.Object) || IsPremises(offer.Object)) && offer.Object.Floor is <= 0 and >= -10),
        Warning("floors-missing", "floors", "Укажите, сколько этажей в доме.", "Tell how many floors the building has.",
            YandexSources.Doubtful("P1, P2", "2020"), static offer => IsFlat(offer.Object) && offer.Object.Floors is not (>= 1 and <= 200)),
        Error("floor-above-floors", "floor", "Этаж больше числа этажей в доме: исправьте одно из них.",
            "The floor is above the number of floors: mend one of them.", new("P3", "2026"),
            static offer => (IsFlat(offer.Object) || IsPremises(offer.Object)) && offer.Object.Floor > offer.Object.Floors),
        Error("studio-and-open-plan", "attributes.isOpenPlan",
            "Квартира не бывает сразу студией и со свободной планировкой: оставьте одно.",
            "A flat is either a studio or of open plan: keep one.", new("P1", "2020"),
            static offer => IsStudio(offer.Object) && IsOpenPlan(offer.Object)),
        Advice("deal-status-missing", "attributes.dealStatus", "Укажите вид сделки: прямая, первичная или встречная продажа.",
            "Tell what sale it is: direct, first after privatisation, or bound to a purchase.", new("P1, P9", "2022-09"),
            static offer => IsFlat(offer.Object) && IsSale(offer.Object) && IsUsed(offer.Object)
                && YandexWords.UsedSale.Write(offer.Object.Attributes.DealStatus) is null),
        Advice("lot-type-missing", "attributes.landStatus", "Укажите статус земли: ИЖС или садоводство.",
            "Tell the status of the land: housing or gardening.", new("P2, P9, P10", "2022-09"),
            static offer => offer.Object.Kind == ObjectKind.Land && offer.Object.Attributes.LandStatus is null),
    ];
}
