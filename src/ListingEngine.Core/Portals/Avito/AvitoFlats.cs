using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of flats and of rooms in them.</summary>
internal static class AvitoFlats
{
    public static AvitoElement Rooms { get; } = AvitoElement.Choice("Rooms", "rooms", o => o.Attributes switch
    {
        { IsStudio: true } => "Студия",
        { IsOpenPlan: true } => "Своб. планировка",
        _ => AvitoCommon.Rooms(o.Rooms),
    }, ReadRooms);

    /// <summary>In the whole flat; the word for the last value is known from D23 only.</summary>
    public static AvitoElement RoomsOfRoom { get; } = AvitoElement.Choice("Rooms", "rooms", o => AvitoNumbers.Word(o.Rooms, 10, "> 9"),
        ReadRooms);

    public static AvitoElement Square { get; } = AvitoElement.Number("Square", o => o.TotalArea, 10, 5000);

    /// <summary>The room's own area: Avito does not ask for the flat's.</summary>
    public static AvitoElement SquareOfRoom { get; } = AvitoElement.Number("Square", o => o.Attributes.RoomArea, 6, 100);

    public static AvitoElement KitchenSpace { get; } = AvitoElement.Number("KitchenSpace", o => o.KitchenArea, 2, 100).OnlyWhen(HasWalls);

    public static AvitoElement LivingSpace { get; } = AvitoElement.Number("LivingSpace", o => o.LivingArea, 5, 5000);

    public static AvitoElement Floor { get; } = AvitoElement.Choice("Floor", "floor",
        o => o.Floor is >= 1 and <= 99 and { } floor ? AvitoNumbers.Word(floor) : null, AvitoPremises.ReadFloor);

    public static AvitoElement Floors { get; } = AvitoElement.Whole("Floors", o => o.Floors, 1, 99);

    public static AvitoElement HouseType { get; } = AvitoElement.Word("HouseType", o => o.Attributes.Material, AvitoWords.HouseType);

    public static AvitoElement NewHouseType { get; } = AvitoElement.Word("HouseType", o => o.Attributes.Material, AvitoWords.NewHouseType);

    public static AvitoElement RoomHouseType { get; } = AvitoElement.Word("HouseType", o => o.Attributes.Material,
        AvitoWords.RoomHouseType);

    /// <summary>A flat of which nothing is told is a flat.</summary>
    public static AvitoElement StatusOnSale { get; } = AvitoElement.Choice("Status", "attributes.isApartments",
        o => o.Attributes.IsApartments == true ? "Апартаменты" : "Квартира", ReadStatus);

    public static AvitoElement Status { get; } = AvitoElement.Choice("Status", "attributes.isApartments",
        o => o.Attributes.IsApartments switch { true => "Апартаменты", false => "Квартира", null => null }, ReadStatus);

    public static AvitoElement RoomType { get; } = AvitoElement.Options("RoomType", "attributes.roomLayout",
        AvitoOption.Of("Изолированные", o => o.Attributes.RoomLayout, RoomLayouts.Separate),
        AvitoOption.Of("Смежные", o => o.Attributes.RoomLayout, RoomLayouts.Adjoining)).OnlyWhen(HasSeveralRooms);

    public static AvitoElement DealType { get; } = AvitoElement.Word("DealType", o => o.Attributes.DealStatus, AvitoWords.DealType);

    /// <summary>The second spelling of two of them is of 2022.</summary>
    public static AvitoElement SaleOptions { get; } = AvitoElement.Options("SaleOptions", "attributes.mortgageAllowed",
        AvitoOption.Mark("Можно в ипотеку", o => o.Attributes.MortgageAllowed),
        new AvitoOption("Продажа доли", AvitoKinds.SellsShare, o => o.Attributes.IsShareSale = true),
        AvitoOption.Mark("Аукцион", o => o.Attributes.IsAuction),
        AvitoOption.Mark("Возможна ипотека", o => o.Attributes.MortgageAllowed).OnlyRead(),
        AvitoOption.Mark("Реализация на торгах", o => o.Attributes.IsAuction).OnlyRead());

    public static AvitoElement AuctionPrice { get; } = AvitoElement.Amount("AuctionPrice", "attributes.auctionPrice",
        o => o.Attributes is { IsAuction: true, AuctionPrice: >= 1 and <= 999_999_999_999 and { } price } ? Math.Round(price) : null,
        (o, price) => o.Attributes.AuctionPrice = price);

    public static AvitoElement AuctionLastDate { get; } = AvitoElement.Choice("AuctionPriceLastDate", "attributes.auctionLastDate",
        o => o.Attributes.IsAuction == true && o.Attributes.AuctionLastDate is { } day ? AvitoDates.Word(day) : null,
        (o, text) => (o.Attributes.AuctionLastDate = AvitoDates.Read(text)) is not null);

    public static AvitoElement Balcony { get; } = AvitoElement.Options("BalconyOrLoggiaMulti", "attributes.balconies",
        new AvitoOption("Балкон", o => o.Attributes.Balconies > 0, o => o.Attributes.Balconies = Math.Max(1, o.Attributes.Balconies ?? 0)),
        new AvitoOption("Лоджия", o => o.Attributes.Loggias > 0, o => o.Attributes.Loggias = Math.Max(1, o.Attributes.Loggias ?? 0)));

    public static AvitoElement ViewFromWindows { get; } = AvitoElement.Options("ViewFromWindows", "attributes.windowView",
        AvitoOption.Of("Во двор", o => o.Attributes.WindowView, WindowViews.Yard),
        AvitoOption.Of("На улицу", o => o.Attributes.WindowView, WindowViews.Street),
        AvitoOption.Of("На солнечную сторону", o => o.Attributes.WindowView, WindowViews.Sunny));

    public static AvitoElement PassengerElevator { get; } = AvitoElement.Choice("PassengerElevator", "attributes.passengerLifts",
        o => Lifts(o.Attributes.PassengerLifts, o.Attributes.HasLift),
        (o, text) => (o.Attributes.PassengerLifts = ReadLifts(text)) is not null);

    public static AvitoElement FreightElevator { get; } = AvitoElement.Choice("FreightElevator", "attributes.freightLifts",
        o => Lifts(o.Attributes.FreightLifts, o.Attributes.HasLift),
        (o, text) => (o.Attributes.FreightLifts = ReadLifts(text)) is not null);

    public static AvitoElement Courtyard { get; } = AvitoElement.Options("Courtyard", "attributes.courtyard",
        AvitoOption.Of("Закрытая территория", o => o.Attributes.Courtyard, CourtyardKinds.Closed),
        AvitoOption.Of("Детская площадка", o => o.Attributes.Courtyard, CourtyardKinds.Playground),
        AvitoOption.Of("Спортивная площадка", o => o.Attributes.Courtyard, CourtyardKinds.SportsGround));

    public static AvitoElement Parking { get; } = AvitoElement.Options("Parking", "attributes.parking",
        AvitoOption.Of("Подземная", o => o.Attributes.Parking, ParkingKinds.Underground),
        AvitoOption.Of("Наземная многоуровневая", o => o.Attributes.Parking, ParkingKinds.Multilevel),
        AvitoOption.Of("Открытая во дворе", o => o.Attributes.Parking, ParkingKinds.Open),
        AvitoOption.Of("За шлагбаумом во дворе", o => o.Attributes.Parking, ParkingKinds.BehindBarrier),
        AvitoOption.Of("Гостевая", o => o.Attributes.Parking, ParkingKinds.Guest));

    /// <summary>With «ё», unlike the older <c>Bathroom</c>.</summary>
    public static AvitoElement Bathroom { get; } = AvitoElement.Options("BathroomMulti", "attributes.combinedBathrooms",
        new AvitoOption("Совмещённый", o => o.Attributes.CombinedBathrooms > 0,
            o => o.Attributes.CombinedBathrooms = Math.Max(1, o.Attributes.CombinedBathrooms ?? 0)),
        new AvitoOption("Раздельный", o => o.Attributes.SeparateBathrooms > 0,
            o => o.Attributes.SeparateBathrooms = Math.Max(1, o.Attributes.SeparateBathrooms ?? 0)));

    public static AvitoElement WarmFloor { get; } = AvitoElement.Options("RepairAdditionally", "attributes.hasWarmFloor",
        AvitoOption.Mark("Тёплый пол", o => o.Attributes.HasWarmFloor));

    public static AvitoElement Demolition { get; } = AvitoElement.Options("RenovationProgram", "attributes.plannedDemolition",
        AvitoOption.Mark("Запланирован снос", o => o.Attributes.PlannedDemolition));

    public static AvitoElement InHouse { get; } = AvitoElement.Options("InHouse", "attributes.hasConcierge",
        AvitoOption.Mark("Консьерж", o => o.Attributes.HasConcierge),
        AvitoOption.Mark("Мусоропровод", o => o.Attributes.HasRubbishChute),
        AvitoOption.Mark("Газоснабжение", o => o.Attributes.HasGas));

    public static AvitoElement Extras { get; } = AvitoElement.Options("NDAdditionally", "attributes.hasDressingRoom",
        AvitoOption.Mark("Гардеробная", o => o.Attributes.HasDressingRoom),
        AvitoOption.Mark("Панорамные окна", o => o.Attributes.HasPanoramicWindows));

    public static AvitoElement AppliancesOnSale { get; } = AvitoElement.Options("LeaseAppliances", "attributes.hasFridge",
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
        AvitoOption.Mark("Холодильник", o => o.Attributes.HasFridge),
        AvitoOption.Mark("Стиральная машина", o => o.Attributes.HasWasher),
        AvitoOption.Mark("Посудомоечная машина", o => o.Attributes.HasDishwasher),
        AvitoOption.Mark("Водонагреватель", o => o.Attributes.HasWaterHeater));

    /// <summary>A hair dryer and an iron stood in the list of 2022 only.</summary>
    public static AvitoElement Appliances { get; } = AvitoElement.Options("LeaseAppliances", "attributes.hasFridge",
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
        AvitoOption.Mark("Холодильник", o => o.Attributes.HasFridge),
        AvitoOption.Mark("Плита", o => o.Attributes.HasStove),
        AvitoOption.Mark("Микроволновка", o => o.Attributes.HasMicrowave),
        AvitoOption.Mark("Стиральная машина", o => o.Attributes.HasWasher),
        AvitoOption.Mark("Посудомоечная машина", o => o.Attributes.HasDishwasher),
        AvitoOption.Mark("Водонагреватель", o => o.Attributes.HasWaterHeater),
        AvitoOption.Mark("Телевизор", o => o.Attributes.HasTv),
        AvitoOption.Mark("Фен", o => o.Attributes.HasHairDryer).OnlyRead(),
        AvitoOption.Mark("Утюг", o => o.Attributes.HasIron).OnlyRead());

    /// <summary>Conditioner, balcony and parking have elements of their own in this template.</summary>
    public static AvitoElement Comfort { get; } = AvitoElement.Options("LeaseComfort", "attributes.hasFireplace",
        AvitoOption.Mark("Камин", o => o.Attributes.HasFireplace),
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner).OnlyRead(),
        new AvitoOption("Балкон / лоджия", static _ => false, TakeBalcony),
        AvitoOption.Of("Парковочное место", o => o.Attributes.Parking, ParkingKinds.OwnPlace).OnlyRead());

    public static AvitoElement UtilityMeters { get; } = AvitoElement.Choice("UtilityMeters", "attributes.metersPaidByTenant",
        o => o.Attributes.MetersPaidByTenant switch { true => ByTenant, false => ByOwner, null => null },
        (o, text) => (o.Attributes.MetersPaidByTenant = ReadPayer(text)) is not null);

    public static AvitoElement OtherUtilities { get; } = AvitoElement.Choice("OtherUtilities", "attributes.utilitiesIncluded",
        o => o.Attributes.UtilitiesIncluded switch { true => ByOwner, false => ByTenant, null => null },
        (o, text) => (o.Attributes.UtilitiesIncluded = !ReadPayer(text)) is not null);

    public static AvitoElement OtherUtilitiesPayment { get; } = AvitoElement.Amount("OtherUtilitiesPayment", "attributes.utilitiesPrice",
        o => o.Attributes is { UtilitiesIncluded: false, UtilitiesPrice: >= 0 and <= 9_999_999 and { } price } ? Math.Round(price) : null,
        (o, price) => o.Attributes.UtilitiesPrice = price);

    private const string ByTenant = "Оплачивается арендатором";
    private const string ByOwner = "Оплачивается собственником";

    /// <summary>A studio and a free layout have no kitchen and no rooms of their own.</summary>
    public static bool HasWalls(PropertyObject o) => o.Attributes is { IsStudio: not true, IsOpenPlan: not true };

    public static bool HasSeveralRooms(PropertyObject o) => HasWalls(o) && o.Rooms >= 2;

    public static bool ReadRooms(PropertyObject o, string text)
    {
        if (text.StartsWith("Студи", StringComparison.OrdinalIgnoreCase)) o.Attributes.IsStudio = true;
        else if (text.StartsWith("Своб", StringComparison.OrdinalIgnoreCase)) o.Attributes.IsOpenPlan = true;
        else if (AvitoNumbers.Read(text) is >= 0 and <= 100 and var rooms)
        {
            if (rooms == 0) o.Attributes.IsStudio = true;
            else o.Rooms = rooms;
        }
        else return false;
        return true;
    }

    public static void TakeBalcony(PropertyObject o)
    {
        if (o.Attributes is { Balconies: not > 0, Loggias: not > 0 }) o.Attributes.Balconies = 1;
    }

    private static bool ReadStatus(PropertyObject o, string text)
    {
        if (text.StartsWith("Апарт", StringComparison.OrdinalIgnoreCase)) o.Attributes.IsApartments = true;
        else if (text.StartsWith("Кварт", StringComparison.OrdinalIgnoreCase)) o.Attributes.IsApartments = false;
        else return false;
        return true;
    }

    // Four is the most that Avito has a word for; a building without a lift has none of either kind.
    private static string? Lifts(int? count, bool? any) => (count, any) switch
    {
        (0, _) or (null, false) => "Нет",
        ( >= 1 and <= 4 and { } lifts, _) => AvitoNumbers.Word(lifts),
        _ => null,
    };

    private static int? ReadLifts(string text) =>
        Numbers.ReadWhole(text) is >= 0 and <= 100 and var count ? count : Flags.Read(text) == false ? 0 : null;

    private static bool? ReadPayer(string text) =>
        text.Contains("арендатор", StringComparison.OrdinalIgnoreCase) ? true
        : text.Contains("собственник", StringComparison.OrdinalIgnoreCase) ? false : null;
}
