using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianRules;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>What every advert needs, and the areas and floors that most need.</summary>
internal static class CianRequiredRules
{
    private const CianCategory NeedsArea = FlatsSold | FlatRent | HouseShareSale | Premises | Garage | Business;
    private const CianCategory NeedsFloor = FlatsSold | FlatRent | Premises;
    private const CianCategory NeedsFloors = FlatsSold | FlatRent | RoomRent | BedRent | Built;

    public static IReadOnlyList<FeedRule> All { get; } =
    [
        Error("category-missing", "kind",
            "На ЦИАН нет раздела для такого объекта с такой сделкой: выберите близкий вид объекта или другую сделку.",
            "Cian has no section for such an object with such a deal: choose a near kind of object or another deal.",
            CianPapers.Rent, o => CianCategories.Of(o.Object) == None),
        Error("id-missing", "feedId", "У объекта нет номера для площадок: сохраните объект ещё раз.",
            "The object has no number for portals: save it once more.", CianPapers.SchemaAndArchive, o => !CianText.IsTold(o.Id)),
        Error("price-missing", "price", "Укажите цену больше нуля.", "Enter a price above zero.", CianPapers.SchemaAndArchive,
            o => o.Object.Price is not > 0),
        Error("address-missing", "address.line", "Укажите адрес: город, улицу и дом.", "Enter the address: town, street and house.",
            CianPapers.SchemaAndArchive, o => !CianPlaceLines.HasAddress(o.Object.Address)),
        Warning("address-house", "address.line", "Добавьте в адрес номер дома, как на Яндекс Картах: без него ЦИАН может не найти дом.",
            "Add the house number to the address, as on Yandex Maps: without it Cian may not find the house.", CianPapers.Reports,
            o => o.IsIn(City | Built) && CianPlaceLines.HasAddress(o.Object.Address) && !CianPlaceLines.HasNumber(o.Object.Address)),
        Warning("coordinates", "address.latitude", "Проверьте точку на карте: координаты неполные или вне Земли, и они не отправлены.",
            "Check the point on the map: its coordinates are incomplete or off the Earth and were not sent.", CianPapers.Schema,
            o => (o.Object.Address.Latitude ?? o.Object.Address.Longitude) is not null && !CianPlaceLines.HasCoordinates(o.Object.Address)),
        Error("description-missing", "description", "Добавьте описание от 15 до 3000 знаков.",
            "Add a description of 15 to 3000 characters.",
            CianPapers.SchemaAndArchive, o => CianText.Description(o.Description) is null),
        Error("description-short", "description", "Описание короче 15 знаков: расскажите об объекте подробнее.",
            "The description has fewer than 15 characters: tell more about the object.", CianPapers.Archive,
            o => CianText.Description(o.Description) is { Length: < ShortestDescription }),
        Error("description-long", "description", "Описание длиннее 3000 знаков: сократите его.",
            "The description has more than 3000 characters: shorten it.", CianPapers.Archive,
            o => CianText.Description(o.Description) is { Length: > LongestDescription }),
        Error("phone-missing", "agentId", "Укажите российский телефон из десяти цифр у того, кто ведёт объект.",
            "Give whoever handles the object a Russian phone of ten digits.", CianPapers.SchemaAndArchive,
            o => CianContact.CountPhones(o.Contact) == 0),
        Warning("phones-many", "agentId", "ЦИАН показывает только два телефона: остальные не отправлены.",
            "Cian shows only two phones: the others were not sent.", CianPapers.Archive,
            o => CianContact.CountPhones(o.Contact) > CianContact.MostPhones),
        Error("total-area-missing", "totalArea", "Укажите общую площадь больше нуля.", "Enter a total area above zero.",
            CianPapers.SchemaAndArchive, o => o.IsIn(NeedsArea) && o.Object.TotalArea is not > 0),
        Warning("total-area-advised", "totalArea", "Укажите общую площадь: без неё ЦИАН может не принять объявление.",
            "Enter the total area: without it Cian may not take the advert.", CianPapers.Validation.Unconfirmed(),
            o => o.IsIn((City | Houses) & ~NeedsArea) && o.Object.TotalArea is not > 0),
        Error("areas-sum", "livingArea", "Жилая площадь и кухня вместе должны быть меньше общей площади: проверьте все три.",
            "Living area and kitchen together must be less than the total area: check all three.", CianPapers.Documentation, AreasDoNotFit),
        Error("floor-missing", "floor", "Укажите этаж.", "Enter the floor.", CianPapers.SchemaAndArchive,
            o => o.IsIn(NeedsFloor) && o.Object.Floor is null),
        Warning("floor-advised", "floor", "Укажите этаж: без него ЦИАН может не принять объявление.",
            "Enter the floor: without it Cian may not take the advert.", CianPapers.Validation.Unconfirmed(),
            o => o.IsIn(City & ~NeedsFloor) && o.Object.Floor is null),
        Error("floors-missing", "floors", "Укажите, сколько этажей в доме.", "Enter how many floors the building has.",
            CianPapers.SchemaAndArchive, o => o.IsIn(NeedsFloors) && o.Object.Floors is null),
        Warning("floors-advised", "floors", "Укажите, сколько этажей в доме: без этого ЦИАН может не принять объявление.",
            "Enter how many floors the building has: without it Cian may not take the advert.", CianPapers.Validation.Unconfirmed(),
            o => o.IsIn(City & ~NeedsFloors) && o.Object.Floors is null),
        Error("floor-above-floors", "floor", "Этаж больше числа этажей в доме: проверьте оба.",
            "The floor is above the number of floors: check both.", CianPapers.Schema.Unconfirmed(),
            o => o.IsIn(City | Premises) && o.Object.Floor > o.Object.Floors),
    ];

    private static bool AreasDoNotFit(Offer offer)
    {
        var o = offer.Object;
        if (!offer.IsIn(Flats) || o.TotalArea is not { } total) return false;

        var living = Math.Max(o.LivingArea ?? 0, 0);
        var kitchen = Math.Max(o.KitchenArea ?? 0, 0);

        // Nothing is added: absurd numbers must not overflow.
        return (living > 0 || kitchen > 0) && (living >= total || kitchen >= total - living);
    }
}
