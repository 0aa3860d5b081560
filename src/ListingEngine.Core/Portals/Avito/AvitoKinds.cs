using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Which of our kinds and deals Avito has a template for, and the words that name them.</summary>
internal static class AvitoKinds
{
    public const string Flats = "Квартиры";
    public const string Rooms = "Комнаты";
    public const string Houses = "Дома, дачи, коттеджи";
    public const string LandPlots = "Земельные участки";
    public const string Garages = "Гаражи и машиноместа";
    public const string Commercial = "Коммерческая недвижимость";
    public const string Abroad = "Недвижимость за рубежом";

    public const string Sell = "Продам";
    public const string Let = "Сдам";
    public const string LongTerm = "На длительный срок";
    public const string ByDay = "Посуточно";
    public const string Secondary = "Вторичка";
    public const string NewBuilding = "Новостройка";
    public const string RoomWord = "Комната";
    public const string BedWord = "Койко-место";

    /// <summary>A part of a house is a house of which a share is sold: see <see cref="SellsShare"/>.</summary>
    public static Words<ObjectKind> House { get; } = new(
        (ObjectKind.House, "Дом"),
        (ObjectKind.HousePart, "Дом"),
        (ObjectKind.Dacha, "Дача"),
        (ObjectKind.Cottage, "Коттедж"),
        (ObjectKind.Townhouse, "Таунхаус"));

    /// <summary>The short words stand in hand-made feeds; Avito itself wants the long ones (F26, 2026-07-16).</summary>
    public static Words<ObjectKind> Premises { get; } = new(
        (ObjectKind.Office, "Офисное помещение"),
        (ObjectKind.FreePurpose, "Помещение свободного назначения"),
        (ObjectKind.Retail, "Торговое помещение"),
        (ObjectKind.Warehouse, "Складское помещение"),
        (ObjectKind.Production, "Производственное помещение"),
        (ObjectKind.Catering, "Помещение общественного питания"),
        (ObjectKind.Hotel, "Гостиница"),
        (ObjectKind.CarService, "Автосервис"),
        (ObjectKind.Building, "Здание"),
        (ObjectKind.Coworking, "Коворкинг"),
        (ObjectKind.Office, "Офис"),
        (ObjectKind.FreePurpose, "Свободного назначения"),
        (ObjectKind.Retail, "Магазин"),
        (ObjectKind.Retail, "Магазин/Торговая площадь"),
        (ObjectKind.Warehouse, "Склад"),
        (ObjectKind.Production, "Производство"),
        (ObjectKind.Catering, "Общепит"),
        (ObjectKind.StorageRoom, "Кладовая"),
        (ObjectKind.StorageRoom, "Кладовое помещение"));

    public static Words<ObjectKind> Garage { get; } = new((ObjectKind.Garage, "Гараж"), (ObjectKind.ParkingPlace, "Машиноместо"));

    /// <summary>Abroad there are fewer kinds; a villa is any house.</summary>
    public static Words<ObjectKind> Foreign { get; } = new(
        (ObjectKind.Flat, "Квартира, апартаменты"),
        (ObjectKind.House, "Дом, вилла"),
        (ObjectKind.Cottage, "Дом, вилла"),
        (ObjectKind.Townhouse, "Дом, вилла"),
        (ObjectKind.Dacha, "Дом, вилла"),
        (ObjectKind.Land, "Земельный участок"),
        (ObjectKind.CommercialLand, "Земельный участок"),
        (ObjectKind.Garage, "Гараж, машиноместо"),
        (ObjectKind.ParkingPlace, "Гараж, машиноместо"));

    public static Words<ObjectKind> ForeignPremises { get; } = new(
        (ObjectKind.Office, "Офис"),
        (ObjectKind.FreePurpose, "Свободного назначения"),
        (ObjectKind.Retail, "Магазин/Торговая площадь"),
        (ObjectKind.Warehouse, "Склад"),
        (ObjectKind.Production, "Производство"),
        (ObjectKind.Catering, "Общепит"),
        (ObjectKind.Hotel, "Гостиница"),
        (ObjectKind.CarService, "Автосервис"));

    public static string? ForeignType(ObjectKind kind) => ForeignPremises.Has(kind) ? Commercial : Foreign.Write(kind);

    public static AvitoTemplate Template(PropertyObject o) => o.Deal switch
    {
        _ when AvitoPlace.IsAbroad(o) => AbroadTemplate(o),
        Deal.Sale when o.Kind is ObjectKind.Flat or ObjectKind.FlatShare =>
            o.Market == Market.NewBuilding ? AvitoTemplate.NewFlatSale : AvitoTemplate.FlatSale,
        _ => Template(o.Kind, o.Deal),
    };

    public static AvitoTemplate Template(ObjectKind kind, Deal deal) => deal switch
    {
        Deal.Sale => Sale(kind),
        Deal.LongRent => LongRent(kind),
        Deal.DailyRent => DailyRent(kind),
        _ => AvitoTemplate.None,
    };

    /// <summary>Avito has no kind of its own for a share: it is an option of the sale.</summary>
    public static bool SellsShare(PropertyObject o) => o.Kind switch
    {
        ObjectKind.FlatShare or ObjectKind.HousePart => true,
        ObjectKind.Flat or ObjectKind.House => false,
        _ => o.Attributes.IsShareSale == true,
    };

    private static AvitoTemplate AbroadTemplate(PropertyObject o) =>
        Template(o.Kind, o.Deal) == AvitoTemplate.None || ForeignType(o.Kind) is null ? AvitoTemplate.None
        : o.Deal == Deal.Sale ? AvitoTemplate.ForeignSale : AvitoTemplate.ForeignRent;

    private static AvitoTemplate Sale(ObjectKind kind) => kind switch
    {
        ObjectKind.Flat or ObjectKind.FlatShare => AvitoTemplate.FlatSale,
        ObjectKind.Room => AvitoTemplate.RoomSale,
        ObjectKind.House or ObjectKind.HousePart or ObjectKind.Townhouse or ObjectKind.Cottage or ObjectKind.Dacha
            => AvitoTemplate.HouseSale,
        ObjectKind.Land or ObjectKind.CommercialLand => AvitoTemplate.LandSale,
        ObjectKind.Garage or ObjectKind.ParkingPlace => AvitoTemplate.GarageSale,
        _ => IsPremises(kind) ? AvitoTemplate.CommercialSale : AvitoTemplate.None,
    };

    private static AvitoTemplate LongRent(ObjectKind kind) => kind switch
    {
        ObjectKind.Flat => AvitoTemplate.FlatLongRent,
        ObjectKind.Room or ObjectKind.Bed => AvitoTemplate.RoomLongRent,
        ObjectKind.House or ObjectKind.Townhouse or ObjectKind.Cottage or ObjectKind.Dacha => AvitoTemplate.HouseLongRent,
        ObjectKind.Land or ObjectKind.CommercialLand => AvitoTemplate.LandRent,
        ObjectKind.Garage or ObjectKind.ParkingPlace => AvitoTemplate.GarageRent,
        ObjectKind.Coworking => AvitoTemplate.CoworkingRent,
        _ => IsPremises(kind) ? AvitoTemplate.CommercialRent : AvitoTemplate.None,
    };

    private static AvitoTemplate DailyRent(ObjectKind kind) => kind switch
    {
        ObjectKind.Flat => AvitoTemplate.FlatDailyRent,
        ObjectKind.Room or ObjectKind.Bed => AvitoTemplate.RoomDailyRent,
        ObjectKind.House or ObjectKind.Townhouse or ObjectKind.Cottage or ObjectKind.Dacha => AvitoTemplate.HouseDailyRent,
        _ => AvitoTemplate.None,
    };

    private static bool IsPremises(ObjectKind kind) => kind is ObjectKind.Office or ObjectKind.FreePurpose or ObjectKind.Retail
        or ObjectKind.Warehouse or ObjectKind.Production or ObjectKind.Catering or ObjectKind.Hotel
        or ObjectKind.CarService or ObjectKind.Building;
}
