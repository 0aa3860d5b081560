using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of houses and of land.</summary>
internal static class AvitoHouses
{
    public static AvitoElement Rooms { get; } = AvitoElement.Choice("Rooms", "rooms",
        o => o.Attributes.IsOpenPlan == true ? "Своб. планировка" : AvitoCommon.Rooms(o.Rooms), AvitoFlats.ReadRooms);

    public static AvitoElement Square { get; } = AvitoElement.Number("Square", o => o.TotalArea, 1, 100_000);

    /// <summary>Sotkas, whatever Avito's pages show.</summary>
    public static AvitoElement LandArea { get; } = AvitoElement.Number("LandArea", o => o.LandArea, 0.01m, 1_000_000);

    public static AvitoElement Floors { get; } = AvitoElement.Choice("Floors", "floors", o => AvitoNumbers.Word(o.Floors, 4, "4 и более"),
        (o, text) => (o.Floors = AvitoNumbers.Read(text)) is not null);

    public static AvitoElement WallsType { get; } = AvitoElement.Word("WallsType", o => o.Attributes.Material, AvitoWords.WallsType);

    public static AvitoElement LandStatus { get; } = AvitoElement.Word("LandStatus", o => o.Attributes.LandStatus,
        AvitoWords.HouseLandStatus);

    /// <summary>Other words than for flats.</summary>
    public static AvitoElement Bathroom { get; } = AvitoElement.Options("BathroomMulti", "attributes.toilet",
        new AvitoOption("В доме", HasBathroomIndoors, TakeIndoors),
        new AvitoOption("На улице", o => o.Attributes.Toilet == IndoorsOrOutdoors.Outdoors, TakeOutdoors));

    public static AvitoElement LandExtras { get; } = AvitoElement.Options("LandAdditionally", "attributes.hasSauna",
        AvitoOption.Mark("Баня или сауна", o => o.Attributes.HasSauna),
        AvitoOption.Mark("Бассейн", o => o.Attributes.HasPool));

    public static AvitoElement HouseExtras { get; } = AvitoElement.Options("HouseAdditionally", "attributes.hasTerrace",
        AvitoOption.Mark("Терраса или веранда", o => o.Attributes.HasTerrace));

    public static AvitoElement Services { get; } = AvitoElement.Options("HouseServices", "attributes.hasElectricity",
        AvitoOption.Mark("Электричество", o => o.Attributes.HasElectricity),
        AvitoOption.Mark("Газ", o => o.Attributes.HasGas),
        AvitoOption.Mark("Отопление", o => o.Attributes.HasHeating),
        AvitoOption.Mark("Канализация", o => o.Attributes.HasSewerage));

    public static AvitoElement Electricity { get; } = AvitoElement.Choice("Electricity", "attributes.hasElectricity",
        o => o.Attributes.HasElectricity switch { true => "Есть", false => "Нет", null => null },
        (o, text) => (o.Attributes.HasElectricity = Flags.Read(text)) is not null);

    public static AvitoElement GasSupply { get; } = AvitoElement.Choice("GasSupply", "attributes.gasKind", o => o.Attributes switch
    {
        { GasKind: GasKind.Border } => "По границе участка",
        { HasGas: false } => "Нет",
        { HasGas: true } or { GasKind: GasKind.Main or GasKind.GasHolder or GasKind.GasBottle } => "В доме",
        _ => null,
    }, ReadGas);

    public static AvitoElement HasHeating { get; } = AvitoElement.Choice("Heating", "attributes.heating", o => IsHeated(o) switch
    {
        true => "Есть",
        false => "Нет",
        null => null,
    }, ReadHeating);

    public static AvitoElement HeatingType { get; } = AvitoElement.Options("HeatingType", "attributes.heating",
        AvitoOption.Of("Центральное", o => o.Attributes.Heating, HeatingKinds.Central, HeatingKinds.CentralGas, HeatingKinds.CentralCoal),
        AvitoOption.Of("Газовое", o => o.Attributes.Heating, HeatingKinds.Gas, HeatingKinds.AutonomousGas),
        AvitoOption.Of("Электрическое", o => o.Attributes.Heating, HeatingKinds.Electric),
        AvitoOption.Of("Жидкотопливный котёл", o => o.Attributes.Heating, HeatingKinds.LiquidFuel),
        AvitoOption.Of("Печь", o => o.Attributes.Heating, HeatingKinds.Stove),
        AvitoOption.Of("Камин", o => o.Attributes.Heating, HeatingKinds.Fireplace),
        AvitoOption.Of("Другое", o => o.Attributes.Heating, HeatingKinds.Other, HeatingKinds.Autonomous, HeatingKinds.SolidFuel,
            HeatingKinds.Boiler)).OnlyWhen(o => IsHeated(o) == true);

    public static AvitoElement Water { get; } = AvitoElement.Choice("WaterSupply", "attributes.waterKind",
        o => o.Attributes.HasWater == false ? "Нет" : AvitoWords.Water.Write(o.Attributes.WaterKind), (o, text) =>
        {
            if (Flags.Read(text) == false) o.Attributes.HasWater = false;
            else if (AvitoWords.Water.Read(text) is { } kind) (o.Attributes.HasWater, o.Attributes.WaterKind) = (true, kind);
            else return false;
            return true;
        });

    public static AvitoElement Sewerage { get; } = AvitoElement.Choice("Sewerage", "attributes.sewerageKind",
        o => o.Attributes.HasSewerage == false ? "Нет" : AvitoWords.Sewerage.Write(o.Attributes.SewerageKind), (o, text) =>
        {
            if (Flags.Read(text) == false) o.Attributes.HasSewerage = false;
            else if (AvitoWords.Sewerage.Read(text) is { } kind) (o.Attributes.HasSewerage, o.Attributes.SewerageKind) = (true, kind);
            else return false;
            return true;
        });

    public static AvitoElement Transport { get; } = AvitoElement.Options("TransportAccessibility", "attributes.transportAccess",
        AvitoOption.Of("Асфальтированная дорога", o => o.Attributes.TransportAccess, TransportKinds.AsphaltRoad),
        AvitoOption.Of("Остановка общественного транспорта", o => o.Attributes.TransportAccess, TransportKinds.PublicTransport),
        AvitoOption.Of("Железнодорожная станция", o => o.Attributes.TransportAccess, TransportKinds.Railway));

    public static AvitoElement Infrastructure { get; } = AvitoElement.Options("Infrastructure", "attributes.nearby",
        AvitoOption.Of("Магазин", o => o.Attributes.Nearby, NearbyKinds.Shop),
        AvitoOption.Of("Аптека", o => o.Attributes.Nearby, NearbyKinds.Pharmacy),
        AvitoOption.Of("Детский сад", o => o.Attributes.Nearby, NearbyKinds.Kindergarten),
        AvitoOption.Of("Школа", o => o.Attributes.Nearby, NearbyKinds.School));

    /// <summary>For daily rent only these two (A22).</summary>
    public static AvitoElement InfrastructureByDay { get; } = AvitoElement.Options("Infrastructure", "attributes.nearby",
        AvitoOption.Of("Магазин", o => o.Attributes.Nearby, NearbyKinds.Shop),
        AvitoOption.Of("Аптека", o => o.Attributes.Nearby, NearbyKinds.Pharmacy),
        AvitoOption.Of("Детский сад", o => o.Attributes.Nearby, NearbyKinds.Kindergarten).OnlyRead(),
        AvitoOption.Of("Школа", o => o.Attributes.Nearby, NearbyKinds.School).OnlyRead());

    /// <summary>Other words than for flats and premises.</summary>
    public static AvitoElement Parking { get; } = AvitoElement.Choice("ParkingType", "attributes.parking", o => o.Attributes switch
    {
        { HasGarage: true } => "Гараж",
        { Parking: { } kinds } when kinds.HasFlag(ParkingKinds.Garage) => "Гараж",
        { Parking: { } kinds } when (kinds & ~ParkingKinds.Absent) != 0 => "Парковочное место",
        { Parking: ParkingKinds.Absent } => "Нет",
        _ => null,
    }, ReadParking);

    public static AvitoElement Appliances { get; } = AvitoElement.Options("LeaseAppliances", "attributes.hasFridge",
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
        AvitoOption.Mark("Холодильник", o => o.Attributes.HasFridge),
        AvitoOption.Mark("Плита", o => o.Attributes.HasStove),
        AvitoOption.Mark("Микроволновка", o => o.Attributes.HasMicrowave),
        AvitoOption.Mark("Стиральная машина", o => o.Attributes.HasWasher),
        AvitoOption.Mark("Посудомоечная машина", o => o.Attributes.HasDishwasher),
        AvitoOption.Mark("Водонагреватель", o => o.Attributes.HasWaterHeater),
        AvitoOption.Mark("Телевизор", o => o.Attributes.HasTv),
        AvitoOption.Mark("Утюг", o => o.Attributes.HasIron),
        AvitoOption.Mark("Фен", o => o.Attributes.HasHairDryer));

    /// <summary>The pool and the sauna stand in <see cref="LandExtras"/>, the conditioner among the appliances.</summary>
    public static AvitoElement Comfort { get; } = AvitoElement.Options("LeaseComfort", "attributes.hasFireplace",
        AvitoOption.Mark("Камин", o => o.Attributes.HasFireplace),
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner).OnlyRead(),
        AvitoOption.Mark("Бассейн", o => o.Attributes.HasPool).OnlyRead(),
        AvitoOption.Mark("Баня / сауна", o => o.Attributes.HasSauna).OnlyRead());

    public static AvitoElement SleepingPlaces { get; } = AvitoCommon.SleepingPlaces(50, "50 и более");

    public static bool? IsHeated(PropertyObject o) =>
        o.Attributes.HasHeating ?? (o.Attributes.Heating is { } kinds && kinds != HeatingKinds.None ? true : null);

    private static bool ReadHeating(PropertyObject o, string text)
    {
        if (Flags.Read(text) is { } any) o.Attributes.HasHeating = any;
        else if (text.StartsWith("Центр", StringComparison.OrdinalIgnoreCase)) o.Attributes.Heating = HeatingKinds.Central;
        else if (text.StartsWith("Автоном", StringComparison.OrdinalIgnoreCase)) o.Attributes.Heating = HeatingKinds.Autonomous;
        else return false;
        return true;
    }

    private static bool ReadGas(PropertyObject o, string text)
    {
        if (Flags.Read(text) is { } any) o.Attributes.HasGas = any;
        else if (text.Contains("границ", StringComparison.OrdinalIgnoreCase)) o.Attributes.GasKind = GasKind.Border;
        else if (text.Equals("В доме", StringComparison.OrdinalIgnoreCase)) o.Attributes.HasGas = true;
        else return false;
        return true;
    }

    private static bool ReadParking(PropertyObject o, string text)
    {
        switch (text)
        {
            case "Гараж": o.Attributes.HasGarage = true; break;
            case "Парковочное место": o.Attributes.Parking = ParkingKinds.OwnPlace; break;
            case "Нет": o.Attributes.Parking = ParkingKinds.Absent; break;
            default: return false;
        }

        return true;
    }

    private static bool HasBathroomIndoors(PropertyObject o) => o.Attributes is { Toilet: IndoorsOrOutdoors.Indoors }
        or { CombinedBathrooms: > 0 } or { SeparateBathrooms: > 0 } or { Bathrooms: > 0 };

    private static void TakeIndoors(PropertyObject o)
    {
        if (o.Attributes.Toilet == IndoorsOrOutdoors.Outdoors) o.Attributes.Bathrooms ??= 1;
        else o.Attributes.Toilet = IndoorsOrOutdoors.Indoors;
    }

    private static void TakeOutdoors(PropertyObject o)
    {
        if (o.Attributes.Toilet == IndoorsOrOutdoors.Indoors) o.Attributes.Bathrooms ??= 1;
        o.Attributes.Toilet = IndoorsOrOutdoors.Outdoors;
    }
}
