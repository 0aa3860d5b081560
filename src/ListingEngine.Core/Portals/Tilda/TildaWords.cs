using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>Sections of the catalogue (the deal, and below it the kind) and the characteristics of its products.</summary>
internal static class TildaWords
{
    public static Words<Deal> Deals { get; } = new((Deal.Sale, "Продажа"), (Deal.LongRent, "Аренда"), (Deal.DailyRent, "Посуточная аренда"));

    /// <summary>What the catalogue has no place of its own for: the name that the site shows, and our field.</summary>
    public static IReadOnlyList<(string Name, string Field)> Characteristics { get; } =
    [
        ("Рынок", "market"), ("Комнат", "rooms"), ("Студия", "attributes.isStudio"), ("Апартаменты", "attributes.isApartments"), ("Площадь", "totalArea"),
        ("Жилая площадь", "livingArea"), ("Площадь кухни", "kitchenArea"), ("Площадь комнаты", "attributes.roomArea"), ("Площадь участка (сот.)", "landArea"),
        ("Этаж", "floor"), ("Этажей", "floors"), ("Год постройки", "attributes.builtYear"), ("Материал стен", "attributes.material"), ("Ремонт", "attributes.renovation"),
        ("Жилой комплекс", "attributes.buildingName"), ("Регион", "address.region"), ("Населённый пункт", "address.locality"), ("Район", "address.subLocality"),
        ("Адрес", "address.line"), ("Цена за", "priceUnit"), ("Период", "pricePeriod"),
    ];

    /// <summary>The catalogue by link counts them: a new kind goes to the end.</summary>
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
