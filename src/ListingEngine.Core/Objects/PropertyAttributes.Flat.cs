using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// The flat and what is in it.
public sealed partial record PropertyAttributes
{
    /// <summary>One room with a kitchen in it; excludes a free layout.</summary>
    [Told("Студия", "Studio", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? IsStudio { get; set; }

    /// <summary>No inner walls; excludes a studio.</summary>
    [Told("Свободная планировка", "Open plan", Fits.Flats | Fits.Commercial, Part = PartOfObject.Flat)]
    public bool? IsOpenPlan { get; set; }

    /// <summary>Legally not a dwelling.</summary>
    [Told("Апартаменты", "Apartments", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? IsApartments { get; set; }

    /// <summary>Whether it is a penthouse.</summary>
    [Told("Пентхаус", "Penthouse", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? IsPenthouse { get; set; }

    /// <summary>Kitchen and living room are one.</summary>
    [Told("Евроквартира", "Euro layout", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? IsEuroFlat { get; set; }

    /// <summary>How many rooms of the flat are sold or let.</summary>
    [Told("Комнат в сделке", "Rooms offered", Fits.Flats, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? RoomsOffered { get; set; }

    /// <summary>Area of the room or rooms offered, when a room is offered.</summary>
    [Told("Площадь комнаты", "Room area", Fits.Flats, Unit.SquareMetre, Part = PartOfObject.Flat)]
    public decimal? RoomArea { get; set; }

    /// <summary>Area of each room, joined by «+»: 18.5+12.</summary>
    [Told("Площади комнат", "Room areas", Fits.Flats, Unit.SquareMetre, Part = PartOfObject.Flat)]
    public string? RoomAreas { get; set; }

    /// <summary>Isolated, adjoining, or both.</summary>
    [Told("Тип комнат", "Room layout", Fits.Flats, Part = PartOfObject.Flat)]
    public RoomLayouts? RoomLayout { get; set; }

    /// <summary>Where the windows look.</summary>
    [Told("Вид из окон", "Window view", Fits.Flats | Fits.Commercial, Part = PartOfObject.Flat)]
    public WindowViews? WindowView { get; set; }

    /// <summary>Number of balconies.</summary>
    [Told("Балконов", "Balconies", Fits.Flats, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? Balconies { get; set; }

    /// <summary>Number of loggias.</summary>
    [Told("Лоджий", "Loggias", Fits.Flats, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? Loggias { get; set; }

    /// <summary>Bathrooms with a toilet in them.</summary>
    [Told("Совмещённых санузлов", "Combined bathrooms", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? CombinedBathrooms { get; set; }

    /// <summary>Bathrooms apart from the toilet.</summary>
    [Told("Раздельных санузлов", "Separate bathrooms", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? SeparateBathrooms { get; set; }

    /// <summary>Number of bathrooms when their kind is not told.</summary>
    [Told("Санузлов", "Bathrooms", Fits.Flats | Fits.Houses, Unit.Pieces, Part = PartOfObject.Flat)]
    public int? Bathrooms { get; set; }

    /// <summary>State of the finish.</summary>
    [Told("Ремонт", "Renovation", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public Renovation? Renovation { get; set; }

    /// <summary>General state of the object.</summary>
    [Told("Состояние", "Condition", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public Quality? Quality { get; set; }

    /// <summary>What the floor is made of.</summary>
    [Told("Покрытие пола", "Floor covering", Fits.Flats | Fits.Commercial, Part = PartOfObject.Flat)]
    public FloorCovering? FloorCovering { get; set; }

    /// <summary>Landline in the object.</summary>
    [Told("Телефон", "Landline", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public bool? HasPhone { get; set; }

    /// <summary>Internet access.</summary>
    [Told("Интернет", "Internet", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public bool? HasInternet { get; set; }

    /// <summary>Furniture in the rooms.</summary>
    [Told("Мебель", "Furniture", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public bool? HasFurniture { get; set; }

    /// <summary>Furniture in the kitchen.</summary>
    [Told("Мебель на кухне", "Kitchen furniture", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasKitchenFurniture { get; set; }

    /// <summary>Wardrobes.</summary>
    [Told("Шкафы", "Wardrobes", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasWardrobes { get; set; }

    /// <summary>Beds or sofas.</summary>
    [Told("Спальные места", "Places to sleep", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasSleepingPlaces { get; set; }

    /// <summary>Television set.</summary>
    [Told("Телевизор", "Television", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasTv { get; set; }

    /// <summary>Cable or digital television.</summary>
    [Told("Кабельное ТВ", "Cable television", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasCableTv { get; set; }

    /// <summary>Washing machine.</summary>
    [Told("Стиральная машина", "Washing machine", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasWasher { get; set; }

    /// <summary>Dishwasher.</summary>
    [Told("Посудомоечная машина", "Dishwasher", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasDishwasher { get; set; }

    /// <summary>Fridge.</summary>
    [Told("Холодильник", "Fridge", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasFridge { get; set; }

    /// <summary>Cooker.</summary>
    [Told("Плита", "Cooker", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasStove { get; set; }

    /// <summary>Microwave.</summary>
    [Told("Микроволновка", "Microwave", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasMicrowave { get; set; }

    /// <summary>Water heater.</summary>
    [Told("Водонагреватель", "Water heater", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasWaterHeater { get; set; }

    /// <summary>Hair dryer.</summary>
    [Told("Фен", "Hair dryer", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasHairDryer { get; set; }

    /// <summary>Iron.</summary>
    [Told("Утюг", "Iron", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasIron { get; set; }

    /// <summary>Built-in appliances.</summary>
    [Told("Встроенная техника", "Built-in appliances", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasBuiltInAppliances { get; set; }

    /// <summary>Air conditioner.</summary>
    [Told("Кондиционер", "Air conditioner", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Flat)]
    public bool? HasConditioner { get; set; }

    /// <summary>Bathtub.</summary>
    [Told("Ванна", "Bathtub", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasBathtub { get; set; }

    /// <summary>Shower cabin.</summary>
    [Told("Душевая кабина", "Shower cabin", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasShowerCabin { get; set; }

    /// <summary>Dressing room.</summary>
    [Told("Гардеробная", "Dressing room", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? HasDressingRoom { get; set; }

    /// <summary>Panoramic windows.</summary>
    [Told("Панорамные окна", "Panoramic windows", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? HasPanoramicWindows { get; set; }

    /// <summary>Heated floor.</summary>
    [Told("Тёплый пол", "Heated floor", Fits.Flats, Part = PartOfObject.Flat)]
    public bool? HasWarmFloor { get; set; }

    /// <summary>Fireplace.</summary>
    [Told("Камин", "Fireplace", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasFireplace { get; set; }

    /// <summary>Bed linen for guests.</summary>
    [Told("Постельное бельё", "Bed linen", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasBedLinen { get; set; }

    /// <summary>Towels for guests.</summary>
    [Told("Полотенца", "Towels", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasTowels { get; set; }

    /// <summary>Toiletries for guests.</summary>
    [Told("Средства гигиены", "Toiletries", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public bool? HasToiletries { get; set; }

    /// <summary>The share offered, such as 1/2.</summary>
    [Told("Размер доли", "Share", Fits.Flats | Fits.Houses, Part = PartOfObject.Flat)]
    public string? ShareAmount { get; set; }

    /// <summary>Flat, hostel or hotel, for a room or a bed.</summary>
    [Told("Где комната или место", "Where the room is", Fits.Flats, Part = PartOfObject.Flat)]
    public BedPlace? BedPlace { get; set; }
}
