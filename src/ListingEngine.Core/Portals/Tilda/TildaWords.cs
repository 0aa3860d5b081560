using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>Sections of the catalogue: the deal, and below it the kind.</summary>
internal static class TildaWords
{
    public static Words<Deal> Deals { get; } = new((Deal.Sale, "Продажа"), (Deal.LongRent, "Аренда"), (Deal.DailyRent, "Посуточная аренда"));

    public static Words<ObjectKind> Kinds { get; } = new(
        (ObjectKind.Flat, "Квартиры"), (ObjectKind.Room, "Комнаты"), (ObjectKind.Bed, "Койко-места"), (ObjectKind.FlatShare, "Доли в квартирах"),
        (ObjectKind.House, "Дома"), (ObjectKind.HousePart, "Части домов"), (ObjectKind.Townhouse, "Таунхаусы"), (ObjectKind.Duplex, "Дуплексы"),
        (ObjectKind.Cottage, "Коттеджи"), (ObjectKind.Dacha, "Дачи"), (ObjectKind.Land, "Участки"), (ObjectKind.Garage, "Гаражи"),
        (ObjectKind.ParkingPlace, "Машиноместа"), (ObjectKind.Office, "Офисы"), (ObjectKind.Retail, "Торговые помещения"), (ObjectKind.Warehouse, "Склады"),
        (ObjectKind.Production, "Производства"), (ObjectKind.FreePurpose, "Помещения свободного назначения"), (ObjectKind.Building, "Здания"),
        (ObjectKind.Catering, "Общепит"), (ObjectKind.Hotel, "Гостиницы"), (ObjectKind.CarService, "Автосервисы"), (ObjectKind.Coworking, "Коворкинги"),
        (ObjectKind.StorageRoom, "Кладовые"), (ObjectKind.LegalAddress, "Юридические адреса"), (ObjectKind.Business, "Готовый бизнес"),
        (ObjectKind.CommercialLand, "Коммерческая земля"));
}
