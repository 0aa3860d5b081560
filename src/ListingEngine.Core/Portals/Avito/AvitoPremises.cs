using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of commercial premises.</summary>
internal static class AvitoPremises
{
    private const string Basement = "Цокольный";
    private const string OfficeRoom = "Помещение под офис";

    public static AvitoElement Square { get; } = AvitoElement.Number("Square", o => o.TotalArea, 5, 100_000);

    /// <summary>Zero became «Цокольный» in a feed that Avito had refused (F26, 2026-07-20).</summary>
    public static AvitoElement Floor { get; } = AvitoElement.Choice("Floor", "floor",
        o => o.Floor switch { 0 => Basement, >= -9 and <= 199 and { } floor => AvitoNumbers.Word(floor), _ => null },
        ReadFloor).OnlyWhen(IsInside);

    public static AvitoElement PriceType { get; } = AvitoElement.Choice("PriceType", "priceUnit", AvitoMoney.PriceType,
        AvitoMoney.ReadPriceType);

    public static AvitoElement PriceWithVat { get; } = AvitoElement.Choice("PriceWithVAT", "attributes.vat",
        o => o.Attributes.Vat switch { VatForm.Included => "Да", VatForm.NotIncluded => "Нет", _ => null },
        (o, text) => (o.Attributes.Vat = Flags.Read(text) switch
        {
            true => VatForm.Included,
            false => VatForm.NotIncluded,
            null => null,
        }) is not null);

    /// <summary>A sale is one of the premises unless it is told to be one of the lease.</summary>
    public static AvitoElement TransactionType { get; } = AvitoElement.Choice("TransactionType", "attributes.dealStatus",
        o => o.Attributes.DealStatus == DealStatus.LeaseRightsSale ? "Переуступка права аренды" : "Продажа", ReadTransaction);

    /// <summary>A direct lease unless a sublease is told. A live feed sends it with sales too (F26): there it says nothing.</summary>
    public static AvitoElement RentalType { get; } = AvitoElement.Choice("RentalType", "attributes.dealStatus",
        o => o.Attributes.DealStatus == DealStatus.Sublease ? "Субаренда" : "Прямая",
        (o, text) => o.Deal != Deal.Sale && (o.Attributes.DealStatus = AvitoWords.RentalType.Read(text)) is not null);

    /// <summary>An office that is let is one room for an office; the words for virtual offices are not known.</summary>
    public static AvitoElement OfficeType { get; } = AvitoElement.Choice("OfficeType", "attributes.officeType",
        o => AvitoText.Written(o.Attributes.OfficeType) is { Length: <= 100 } told ? told : OfficeRoom, (o, text) =>
        {
            o.Attributes.OfficeType = text;
            return true;
        }).OnlyWhen(IsOffice);

    public static AvitoElement Entrance { get; } = AvitoElement.Word("Entrance", o => o.Attributes.EntranceSide, AvitoWords.Entrance)
        .OnlyWhen(o => !IsOffice(o));

    public static AvitoElement EntranceExtras { get; } = AvitoElement.Options("EntranceAdditionally", "attributes.entrance",
        new AvitoOption("Отдельный вход", o => o.Attributes.Entrance == EntranceKind.Separate && !IsOffice(o),
            o => o.Attributes.Entrance = EntranceKind.Separate));

    public static AvitoElement FloorExtras { get; } = AvitoElement.Options("FloorAdditionally", "attributes.severalFloors",
        AvitoOption.Mark("Несколько этажей", o => o.Attributes.SeveralFloors)).OnlyWhen(IsInside);

    public static AvitoElement SquareExtras { get; } = AvitoElement.Options("SquareAdditionally", "attributes.slicing",
        AvitoOption.Mark("Возможная нарезка", o => o.Attributes.Slicing));

    public static AvitoElement Decoration { get; } = AvitoElement.Word("Decoration", o => o.Attributes.Renovation,
        AvitoWords.PremisesDecoration);

    /// <summary>Property abroad has it whatever the kind.</summary>
    public static AvitoElement AnyHeating { get; } = AvitoElement.Choice("Heating", "attributes.heating", o => o.Attributes switch
    {
        { HasHeating: false } => "Нет",
        { Heating: { } kinds } when (kinds & FromAfar) != 0 => "Центральное",
        { Heating: { } kinds } when (kinds & ~HeatingKinds.Other) != 0 => "Автономное",
        _ => null,
    }, ReadHeating);

    public static AvitoElement Heating { get; } = AnyHeating.OnlyWhen(o => !IsOffice(o));

    public static AvitoElement CeilingHeight { get; } = AvitoElement.Number("CeilingHeight", o => o.Attributes.CeilingHeight, 1, 100);

    public static AvitoElement BuildingType { get; } = AvitoElement.Word("BuildingType", o => o.Attributes.CommercialBuilding,
        AvitoWords.BuildingType);

    public static AvitoElement BuildingClass { get; } = AvitoElement.Word("BuildingClass", o => o.Attributes.OfficeClass,
        AvitoWords.BuildingClass).OnlyWhen(o => o.Kind is ObjectKind.Office or ObjectKind.Warehouse);

    public static AvitoElement DistanceFromRoad { get; } = AvitoElement.Word("DistanceFromRoad", o => o.Attributes.HouseLine,
        AvitoWords.DistanceFromRoad);

    public static AvitoElement ReadinessStatus { get; } =
        AvitoElement.Word("ReadinessStatus", o => o.Attributes.BuildingState, AvitoWords.ReadinessStatus);

    public static AvitoElement PremisesType { get; } = AvitoElement.Word("PremisesType", o => o.Attributes.Placement,
        AvitoWords.PremisesType).OnlyWhen(o => o.Kind == ObjectKind.Retail);

    /// <summary>C26 and D23 ask it of offices; A22 had tied it to warehouses.</summary>
    public static AvitoElement Layout { get; } = AvitoElement.Options("Layout", "attributes.commercialLayout",
        AvitoOption.Of("Кабинетная", o => o.Attributes.CommercialLayout, CommercialLayouts.Cabinets, CommercialLayouts.Mixed),
        AvitoOption.Of("Открытая", o => o.Attributes.CommercialLayout, CommercialLayouts.OpenSpace, CommercialLayouts.Mixed))
        .OnlyWhen(IsOffice);

    public static AvitoElement PowerGridCapacity { get; } = AvitoElement.Amount("PowerGridCapacity", "attributes.electricPower",
        o => o.Attributes.ElectricPower is >= 1 and <= 1_000_000 and { } power ? Math.Truncate(power) : null,
        (o, power) => o.Attributes.ElectricPower = power);

    public static AvitoElement PowerGridExtras { get; } = AvitoElement.Options("PowerGridAdditionally",
        "attributes.electricPowerIncreasable",
        AvitoOption.Mark("Возможно увеличение мощности", o => o.Attributes.ElectricPowerIncreasable));

    public static AvitoElement ParkingType { get; } = AvitoElement.Choice("ParkingType", "attributes.parking",
        o => o.Attributes.Parking switch
    {
        { } kinds when (kinds & (ParkingKinds.InBuilding | ParkingKinds.Underground)) != 0 => "В здании",
        { } kinds when (kinds & OnStreet) != 0 => "На улице",
        ParkingKinds.Absent => "Нет",
        _ => null,
    }, ReadParking);

    public static AvitoElement ParkingExtras { get; } = AvitoElement.Options("ParkingAdditionally", "attributes.parkingIsFree",
        AvitoOption.Mark("Бесплатная", o => o.Attributes.ParkingIsFree),
        AvitoOption.Mark("Подходит для грузового транспорта", o => o.Attributes.ParkingForTrucks)).OnlyWhen(HasParking);

    /// <summary>For flats let by the day.</summary>
    public static AvitoElement FreeParking { get; } = AvitoElement.Options("ParkingAdditionally", "attributes.parkingIsFree",
        AvitoOption.Mark("Бесплатная", o => o.Attributes.ParkingIsFree)).OnlyWhen(HasParking);

    public static AvitoElement ParkingSpaces { get; } = AvitoElement.Whole("ParkingSpaces", o => o.Attributes.ParkingPlaces, 1, 10_000);

    public static AvitoElement SaleOptions { get; } = AvitoElement.Options("SaleOptions", "attributes.isAuction",
        AvitoOption.Mark("Аукцион", o => o.Attributes.IsAuction));

    public static AvitoElement PriceOptions { get; } = AvitoElement.Options("LeasePriceOptions", "attributes.utilitiesIncluded",
        AvitoOption.Mark("Коммунальные услуги включены", o => o.Attributes.UtilitiesIncluded),
        AvitoOption.Mark("Эксплуатационные расходы включены", o => o.Attributes.OperatingCostsIncluded),
        new AvitoOption("Оплата по счётчикам включена", static _ => false, o => o.Attributes.MetersPaidByTenant = false));

    public static AvitoElement RentalHolidays { get; } = AvitoElement.Options("RentalHolidays", "attributes.rentHolidays",
        AvitoOption.Mark("Арендные каникулы", o => o.Attributes.RentHolidays));

    public static AvitoElement MinimumPeriod { get; } = AvitoElement.Whole("RentalMinimumPeriod", o => o.Attributes.MinLeaseMonths,
        1, 1200);

    private const HeatingKinds FromAfar = HeatingKinds.Central | HeatingKinds.CentralGas | HeatingKinds.CentralCoal;

    private const ParkingKinds OnStreet =
        ParkingKinds.Open | ParkingKinds.Ground | ParkingKinds.BehindBarrier | ParkingKinds.Guest | ParkingKinds.OwnPlace;

    public static bool IsOffice(PropertyObject o) => o.Kind == ObjectKind.Office;

    /// <summary>A building as a whole stands on no floor.</summary>
    public static bool IsInside(PropertyObject o) => o.Kind != ObjectKind.Building;

    public static bool HasParking(PropertyObject o) => ParkingType.Tells(o) && o.Attributes.Parking != ParkingKinds.Absent;

    public static bool ReadFloor(PropertyObject o, string text)
    {
        if (Numbers.ReadWhole(text) is >= -99 and <= 999 and var floor) o.Floor = floor;
        else if (text.StartsWith("Цоколь", StringComparison.OrdinalIgnoreCase)) o.Floor = 0;
        else if (text.StartsWith("Полуподвал", StringComparison.OrdinalIgnoreCase)) o.Floor = 0;
        else if (text.StartsWith("Подвал", StringComparison.OrdinalIgnoreCase)) o.Floor = -1;
        else return false;
        return true;
    }

    private static bool ReadTransaction(PropertyObject o, string text)
    {
        if (text.StartsWith("Переуступка", StringComparison.OrdinalIgnoreCase)) o.Attributes.DealStatus = DealStatus.LeaseRightsSale;
        else return text.StartsWith("Прода", StringComparison.OrdinalIgnoreCase);
        return true;
    }

    private static bool ReadHeating(PropertyObject o, string text)
    {
        if (Flags.Read(text) is { } any) o.Attributes.HasHeating = any;
        else if (text.StartsWith("Центр", StringComparison.OrdinalIgnoreCase)) o.Attributes.Heating = HeatingKinds.Central;
        else if (text.StartsWith("Автоном", StringComparison.OrdinalIgnoreCase)) o.Attributes.Heating = HeatingKinds.Autonomous;
        else return false;
        return true;
    }

    private static bool ReadParking(PropertyObject o, string text)
    {
        var kind = text switch
        {
            "В здании" => ParkingKinds.InBuilding,
            "На улице" => ParkingKinds.Open,
            "Нет" => ParkingKinds.Absent,
            _ => ParkingKinds.None,
        };
        if (kind == ParkingKinds.None) return false;
        o.Attributes.Parking = (o.Attributes.Parking ?? ParkingKinds.None) | kind;
        return true;
    }
}
