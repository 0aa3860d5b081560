using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// Houses, land and what leads to them.
public sealed partial record PropertyAttributes
{
    /// <summary>Permitted use of the plot.</summary>
    [Told("Статус земли", "Land status", Fits.Houses | Fits.Land, Part = PartOfObject.House)]
    public LandStatus? LandStatus { get; set; }

    /// <summary>Legal category of the land.</summary>
    [Told("Категория земель", "Land category", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.House)]
    public LandCategory? LandCategory { get; set; }

    /// <summary>Owned or rented land.</summary>
    [Told("Права на землю", "Land tenure", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.House)]
    public Tenure? LandTenure { get; set; }

    /// <summary>Whether the plot is sold with a building contract.</summary>
    [Told("Участок с подрядом", "With building contract", Fits.Land, Part = PartOfObject.House)]
    public bool? IsLandWithContract { get; set; }

    /// <summary>Whether the category may be changed.</summary>
    [Told("Смена категории возможна", "Category changeable", Fits.Commercial, Part = PartOfObject.House)]
    public bool? LandStatusChangeable { get; set; }

    /// <summary>Permitted use of commercial land.</summary>
    [Told("Разрешённое использование", "Permitted use", Fits.Commercial, Part = PartOfObject.House)]
    public PermittedUse? PermittedUse { get; set; }

    /// <summary>Whether the permitted use may be changed.</summary>
    [Told("Смена использования возможна", "Use changeable", Fits.Commercial, Part = PartOfObject.House)]
    public bool? PermittedUseChangeable { get; set; }

    /// <summary>Whether rights of others lie on it.</summary>
    [Told("Обременение", "Encumbrances", Fits.Commercial, Part = PartOfObject.House)]
    public bool? HasEncumbrances { get; set; }

    /// <summary>What the way to the plot is.</summary>
    [Told("Подъезд", "Driveway", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.House)]
    public Driveway? Driveway { get; set; }

    /// <summary>Name of the cottage settlement.</summary>
    [Told("Посёлок", "Settlement", Fits.Houses | Fits.Land, Part = PartOfObject.Place)]
    public string? SettlementName { get; set; }

    /// <summary>Highway out of the city.</summary>
    [Told("Шоссе", "Highway", Fits.Flats | Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Place)]
    public string? Highway { get; set; }

    /// <summary>Along that highway to the ring road.</summary>
    [Told("Км от города", "Distance to the city", Fits.Flats | Fits.Houses | Fits.Land | Fits.Commercial, Unit.Kilometre,
        Part = PartOfObject.Place)]
    public decimal? HighwayDistance { get; set; }

    /// <summary>Number in Cian's dictionary.</summary>
    [Told("ID шоссе в ЦИАН", "Cian highway id", Fits.Flats | Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Directories)]
    public int? CianHighwayId { get; set; }

    /// <summary>Nearest railway station.</summary>
    [Told("Ж/д станция", "Railway station", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Place)]
    public string? RailwayStation { get; set; }

    /// <summary>Electricity supply.</summary>
    [Told("Электричество", "Electricity", Fits.Houses | Fits.Land | Fits.Garages | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? HasElectricity { get; set; }

    /// <summary>Gas supply.</summary>
    [Told("Газ", "Gas", Fits.Flats | Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? HasGas { get; set; }

    /// <summary>How gas comes.</summary>
    [Told("Вид газоснабжения", "Kind of gas supply", Fits.Houses | Fits.Land, Part = PartOfObject.Utilities)]
    public GasKind? GasKind { get; set; }

    /// <summary>Heating.</summary>
    [Told("Отопление", "Heating", Fits.Houses | Fits.Garages | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? HasHeating { get; set; }

    /// <summary>How it is heated.</summary>
    [Told("Вид отопления", "Kind of heating", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Utilities)]
    public HeatingKinds? Heating { get; set; }

    /// <summary>Water supply.</summary>
    [Told("Водоснабжение", "Water", Fits.Houses | Fits.Land | Fits.Garages | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? HasWater { get; set; }

    /// <summary>Where water comes from.</summary>
    [Told("Вид водоснабжения", "Kind of water supply", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public WaterKind? WaterKind { get; set; }

    /// <summary>Sewerage.</summary>
    [Told("Канализация", "Sewerage", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? HasSewerage { get; set; }

    /// <summary>Where sewage goes.</summary>
    [Told("Вид канализации", "Kind of sewerage", Fits.Houses | Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public SewerageKind? SewerageKind { get; set; }

    /// <summary>Where the supply ends.</summary>
    [Told("Электричество: где", "Electricity point", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public UtilityPlace? ElectricityPlace { get; set; }

    /// <summary>Where the supply ends.</summary>
    [Told("Газ: где", "Gas point", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public UtilityPlace? GasPlace { get; set; }

    /// <summary>Where the supply ends.</summary>
    [Told("Вода: где", "Water point", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public UtilityPlace? WaterPlace { get; set; }

    /// <summary>Where the supply ends.</summary>
    [Told("Канализация: где", "Sewerage point", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public UtilityPlace? SeweragePlace { get; set; }

    /// <summary>Whether it can be connected.</summary>
    [Told("Можно подключить электричество", "Electricity connectable", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? ElectricityConnectable { get; set; }

    /// <summary>Whether it can be connected.</summary>
    [Told("Можно подключить газ", "Gas connectable", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? GasConnectable { get; set; }

    /// <summary>Whether it can be connected.</summary>
    [Told("Можно подключить воду", "Water connectable", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? WaterConnectable { get; set; }

    /// <summary>Whether it can be connected.</summary>
    [Told("Можно подключить канализацию", "Sewerage connectable", Fits.Land | Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? SewerageConnectable { get; set; }

    /// <summary>Capacity of the gas supply.</summary>
    [Told("Мощность газа", "Gas capacity", Fits.Commercial, Unit.CubicMetrePerHour, Part = PartOfObject.Utilities)]
    public decimal? GasCapacity { get; set; }

    /// <summary>Pressure of the gas supply.</summary>
    [Told("Давление газа", "Gas pressure", Fits.Commercial, Part = PartOfObject.Utilities)]
    public GasPressure? GasPressure { get; set; }

    /// <summary>Capacity of the water supply.</summary>
    [Told("Объём воды", "Water capacity", Fits.Commercial, Unit.CubicMetrePerDay, Part = PartOfObject.Utilities)]
    public decimal? WaterCapacity { get; set; }

    /// <summary>Capacity of the sewerage.</summary>
    [Told("Объём канализации", "Sewerage capacity", Fits.Commercial, Unit.CubicMetrePerDay, Part = PartOfObject.Utilities)]
    public decimal? SewerageCapacity { get; set; }

    /// <summary>Where the toilet is.</summary>
    [Told("Туалет", "Toilet", Fits.Houses, Part = PartOfObject.House)]
    public IndoorsOrOutdoors? Toilet { get; set; }

    /// <summary>Where the shower is.</summary>
    [Told("Душ", "Shower", Fits.Houses, Part = PartOfObject.House)]
    public IndoorsOrOutdoors? Shower { get; set; }

    /// <summary>Whether there is a kitchen.</summary>
    [Told("Кухня", "Kitchen", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasKitchen { get; set; }

    /// <summary>Pool.</summary>
    [Told("Бассейн", "Pool", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasPool { get; set; }

    /// <summary>Billiard table.</summary>
    [Told("Бильярд", "Billiard", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasBilliard { get; set; }

    /// <summary>Bathhouse or sauna.</summary>
    [Told("Баня или сауна", "Sauna", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasSauna { get; set; }

    /// <summary>Garage on the plot.</summary>
    [Told("Гараж", "Garage", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasGarage { get; set; }

    /// <summary>Terrace or veranda.</summary>
    [Told("Терраса или веранда", "Terrace", Fits.Houses, Part = PartOfObject.House)]
    public bool? HasTerrace { get; set; }

    /// <summary>Cellar.</summary>
    [Told("Погреб", "Cellar", Fits.Houses | Fits.Garages, Part = PartOfObject.House)]
    public bool? HasCellar { get; set; }

    /// <summary>Whether one may register there for good.</summary>
    [Told("ПМЖ", "Permanent residence", Fits.Houses, Part = PartOfObject.House)]
    public bool? PermanentResidence { get; set; }

    /// <summary>Number of bedrooms.</summary>
    [Told("Спален", "Bedrooms", Fits.Houses, Unit.Pieces, Part = PartOfObject.House)]
    public int? Bedrooms { get; set; }

    /// <summary>How far the house is ready.</summary>
    [Told("Состояние дома", "House condition", Fits.Houses, Part = PartOfObject.House)]
    public HouseCondition? HouseCondition { get; set; }

    /// <summary>What is near.</summary>
    [Told("Рядом", "Nearby", Fits.Houses, Part = PartOfObject.House)]
    public NearbyKinds? Nearby { get; set; }

    /// <summary>How one gets there.</summary>
    [Told("Транспорт", "Transport", Fits.Houses, Part = PartOfObject.House)]
    public TransportKinds? TransportAccess { get; set; }
}
