using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of flats and rooms need.</summary>
internal static class AvitoFlatRules
{
    private const AvitoTemplate Resale = AvitoTemplate.FlatSale | AvitoTemplate.FlatLongRent;

    public static FeedRule[] All { get; } =
    [
        Must("rooms-missing", AvitoTemplate.Flats, AvitoFlats.Rooms, "Укажите число комнат, студию или свободную планировку.",
            "Tell the number of rooms, a studio or a free layout.", AvitoSources.Flats),
        Must("room-rooms-missing", AvitoTemplate.Rooms, AvitoFlats.RoomsOfRoom, "Укажите, сколько комнат во всей квартире.",
            "Tell how many rooms the whole flat has.", AvitoSources.Residential),
        Must("area-missing", AvitoTemplate.Flats, AvitoFlats.Square, "Укажите общую площадь: Авито принимает от 10 до 5000 м².",
            "Tell the total area: Avito takes 10 to 5000 m².", AvitoSources.Flats),
        Must("room-area-missing", AvitoTemplate.Rooms, AvitoFlats.SquareOfRoom, "Укажите площадь комнаты: Авито принимает от 6 до 100 м².",
            "Tell the area of the room: Avito takes 6 to 100 m².", AvitoSources.Residential),
        Must("kitchen-missing", Resale, AvitoFlats.KitchenSpace, "Укажите площадь кухни: Авито принимает от 2 до 100 м².",
            "Tell the kitchen area: Avito takes 2 to 100 m².", AvitoSources.Flats, AvitoFlats.HasWalls),
        Must("floor-missing", AvitoTemplate.Flats | AvitoTemplate.Rooms, AvitoFlats.Floor, "Укажите этаж от 1 до 99.",
            "Tell the floor, 1 to 99.", AvitoSources.Flats),
        Must("floors-missing", AvitoTemplate.Flats | AvitoTemplate.Rooms, AvitoFlats.Floors, "Укажите, сколько этажей в доме: от 1 до 99.",
            "Tell how many floors the building has, 1 to 99.", AvitoSources.Flats),
        Rule("floor-above-floors", Severity.Error, "floor", "Исправьте этаж: он выше, чем этажей в доме.",
            "Mend the floor: it is above the number of floors.", AvitoSources.Flats,
            offer => (AvitoKinds.Template(offer.Object) & (AvitoTemplate.Flats | AvitoTemplate.Rooms)) != 0
                && offer.Object.Floor > offer.Object.Floors),
        Must("house-type-missing", AvitoTemplate.FlatSale | AvitoTemplate.FlatRents, AvitoFlats.HouseType,
            "Укажите материал дома, который знает Авито: кирпич, панель, блоки, монолит, кирпич-монолит или дерево.",
            "Tell a building material that Avito knows: brick, panel, blocks, monolith, brick and monolith, or wood.", AvitoSources.Flats),
        Must("new-house-type-missing", AvitoTemplate.NewFlatSale, AvitoFlats.NewHouseType,
            "Укажите материал новостройки: кирпич, панель, блоки, монолит или кирпич-монолит.",
            "Tell the material of the new building: brick, panel, blocks, monolith, or brick and monolith.", AvitoSources.NewFlats),
        Must("room-house-type-missing", AvitoTemplate.Rooms, AvitoFlats.RoomHouseType,
            "Укажите материал дома, который знает Авито: кирпич, панель, блоки, монолит или дерево.",
            "Tell a building material that Avito knows: brick, panel, blocks, monolith, or wood.", AvitoSources.Residential),
        Must("renovation-missing", Resale | AvitoTemplate.HouseSale, AvitoCommon.Renovation,
            "Укажите ремонт, который знает Авито: требуется, косметический, евро или дизайнерский.",
            "Tell a renovation that Avito knows: needed, cosmetic, euro or designer.", AvitoSources.Flats),
        Must("room-layout-missing", Resale, AvitoFlats.RoomType, "Укажите, изолированные комнаты или смежные.",
            "Tell whether the rooms are isolated or adjoining.", AvitoSources.Flats, AvitoFlats.HasSeveralRooms),
        Must("deal-type-missing", AvitoTemplate.FlatSale, AvitoFlats.DealType, "Укажите вид продажи: прямая или альтернативная.",
            "Tell whether it is a direct or an alternative sale.", AvitoSources.Flats),
        Rule("auction-not-direct", Severity.Error, "attributes.isAuction", "Аукцион возможен только при прямой продаже.",
            "An auction is possible with a direct sale only.", AvitoSources.Deals2022,
            offer => AvitoKinds.Template(offer.Object) == AvitoTemplate.FlatSale
                && offer.Object.Attributes is { IsAuction: true, DealStatus: DealStatus.Alternative or DealStatus.Exchange }),
        Must("development-missing", AvitoTemplate.NewFlatSale, AvitoNewFlats.DevelopmentId,
            "Укажите номер новостройки из справочника Авито: по нему площадка ставит адрес.",
            "Tell the number of the new building in Avito's directory: the portal takes the address from it.", AvitoSources.NewFlats),
        Must("finish-missing", AvitoTemplate.NewFlatSale, AvitoNewFlats.Decoration,
            "Укажите отделку новостройки: без отделки, предчистовая или чистовая.",
            "Tell the finish of the new flat: none, pre-fine or fine.", AvitoSources.NewFlats),
        Must("new-seller-role", AvitoTemplate.NewFlatSale, AvitoCommon.NewPropertyRights,
            "Укажите, кто продаёт: собственник, посредник или застройщик.",
            "Tell who sells: the owner, an agent or the developer.", AvitoSources.NewFlats),
        Rule("contract-not-of-seller", Severity.Warning, "attributes.saleContract",
            "Такой договор не подходит продавцу и не будет передан: собственник продаёт по уступке, застройщик по ДДУ или через ЖСК.",
            "The contract does not fit the seller and is left out: an owner assigns, a developer sells by equity contract or cooperative.",
            AvitoSources.Matrix2022,
            offer => AvitoKinds.Template(offer.Object) == AvitoTemplate.NewFlatSale && AvitoNewFlats.Contract(offer.Object) is { } contract
                && !AvitoNewFlats.Fits(contract, offer.Object.Attributes.SellerRole)),
        Rule("shareholder-missing", Severity.Error, "attributes.shareholderLastName",
            "Для переуступки укажите фамилию и имя дольщика русскими буквами или ИНН компании.",
            "For an assignment tell the shareholder's names in Cyrillic, or the company's INN.", AvitoSources.NewFlats,
            offer => AvitoKinds.Template(offer.Object) == AvitoTemplate.NewFlatSale && AvitoNewFlats.IsAssignment(offer.Object)
                && !AvitoNewFlats.IsFromPerson(offer.Object) && !AvitoNewFlats.IsFromCompany(offer.Object)),
    ];
}
