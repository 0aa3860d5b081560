using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// Commercial premises.
public sealed partial record PropertyAttributes
{
    /// <summary>Further uses that the premises suit.</summary>
    [Told("Назначение помещения", "Further uses", Fits.Commercial, Part = PartOfObject.Commercial)]
    public CommercialUses? Uses { get; set; }

    /// <summary>What kind of building the premises are in.</summary>
    [Told("Тип здания", "Building type", Fits.Commercial, Part = PartOfObject.Commercial)]
    public CommercialBuilding? CommercialBuilding { get; set; }

    /// <summary>For what retail or free premises are fit.</summary>
    [Told("Подходит для", "Suits", Fits.Commercial, Part = PartOfObject.Commercial)]
    public RetailPurposes? Purposes { get; set; }

    /// <summary>For what a warehouse is fit.</summary>
    [Told("Назначение склада", "Warehouse use", Fits.Commercial, Part = PartOfObject.Commercial)]
    public WarehousePurposes? WarehousePurposes { get; set; }

    /// <summary>Common or own entrance.</summary>
    [Told("Вход", "Entrance", Fits.Commercial, Part = PartOfObject.Commercial)]
    public EntranceKind? Entrance { get; set; }

    /// <summary>From the street or from the yard.</summary>
    [Told("Вход откуда", "Entrance side", Fits.Commercial, Part = PartOfObject.Commercial)]
    public EntranceSide? EntranceSide { get; set; }

    /// <summary>Number of phone lines.</summary>
    [Told("Телефонных линий", "Phone lines", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? PhoneLines { get; set; }

    /// <summary>Whether lines can be added.</summary>
    [Told("Телефон по запросу", "Phone on request", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? PhoneOnRequest { get; set; }

    /// <summary>Whether one may choose the provider.</summary>
    [Told("Выбор провайдера", "Own telecom", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? OwnTelecom { get; set; }

    /// <summary>Kind of ventilation.</summary>
    [Told("Вентиляция", "Ventilation", Fits.Commercial, Part = PartOfObject.Commercial)]
    public VentilationKind? Ventilation { get; set; }

    /// <summary>Whether there is ventilation.</summary>
    [Told("Есть вентиляция", "Has ventilation", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasVentilation { get; set; }

    /// <summary>Kind of air conditioning.</summary>
    [Told("Кондиционирование", "Conditioning", Fits.Commercial, Part = PartOfObject.Commercial)]
    public ConditioningKind? Conditioning { get; set; }

    /// <summary>Every system that is there.</summary>
    [Told("Система пожаротушения", "Fire extinguishing systems", Fits.Commercial, Part = PartOfObject.Commercial)]
    public ExtinguishingKinds? Extinguishing { get; set; }

    /// <summary>Electric power that is allotted.</summary>
    [Told("Мощность", "Electric power", Fits.Land | Fits.Commercial, Unit.Kilowatt, Part = PartOfObject.Utilities)]
    public decimal? ElectricPower { get; set; }

    /// <summary>Whether more can be had.</summary>
    [Told("Мощность можно увеличить", "Power can grow", Fits.Commercial, Part = PartOfObject.Utilities)]
    public bool? ElectricPowerIncreasable { get; set; }

    /// <summary>Kind of windows.</summary>
    [Told("Окна", "Windows", Fits.Commercial, Part = PartOfObject.Commercial)]
    public WindowKind? WindowKind { get; set; }

    /// <summary>Class of the building.</summary>
    [Told("Класс", "Class", Fits.Commercial, Part = PartOfObject.Commercial)]
    public OfficeClass? OfficeClass { get; set; }

    /// <summary>Whether one can eat in the building.</summary>
    [Told("Общепит в здании", "Eating facilities", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasEating { get; set; }

    /// <summary>Whether goods are taken into care.</summary>
    [Told("Ответственное хранение", "Responsible storage", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? ResponsibleStorage { get; set; }

    /// <summary>Price of a pallet place, taxes included.</summary>
    [Told("Цена паллетоместа", "Pallet place price", Fits.Commercial, Unit.RoublePerMonth, Part = PartOfObject.Commercial)]
    public decimal? PalletPrice { get; set; }

    /// <summary>Whether trucks can come.</summary>
    [Told("Подъезд грузовиков", "Truck entrance", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasTruckEntrance { get; set; }

    /// <summary>Whether a railway comes in.</summary>
    [Told("Ж/д ветка", "Railway", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasRailway { get; set; }

    /// <summary>Whether there is an office.</summary>
    [Told("Офис на складе", "Office in the warehouse", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasOfficeWarehouse { get; set; }

    /// <summary>Whether there is an open area.</summary>
    [Told("Открытая площадка", "Open area", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasOpenArea { get; set; }

    /// <summary>Whether logistics services are offered.</summary>
    [Told("3PL", "3PL services", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? ThreePl { get; set; }

    /// <summary>Whether customs works there.</summary>
    [Told("Таможня", "Customs", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? IsCustoms { get; set; }

    /// <summary>Whether transport is offered.</summary>
    [Told("Транспортные услуги", "Transport services", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasTransportServices { get; set; }

    /// <summary>Temperature in words.</summary>
    [Told("Температурный режим", "Temperature", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? TemperatureComment { get; set; }

    /// <summary>How the rooms lie.</summary>
    [Told("Планировка", "Layout", Fits.Commercial, Part = PartOfObject.Commercial)]
    public CommercialLayouts? CommercialLayout { get; set; }

    /// <summary>Smallest part that is let.</summary>
    [Told("Площадь от", "Area from", Fits.Commercial, Unit.SquareMetre, Part = PartOfObject.Commercial)]
    public decimal? MinArea { get; set; }

    /// <summary>Whether parts are let.</summary>
    [Told("Возможна нарезка", "Can be divided", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? Slicing { get; set; }

    /// <summary>Whether it takes more than one floor.</summary>
    [Told("Несколько этажей", "Several floors", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? SeveralFloors { get; set; }

    /// <summary>Whether a tenant is in.</summary>
    [Told("Занято арендатором", "Occupied", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? IsOccupied { get; set; }

    /// <summary>Name of the tenant.</summary>
    [Told("Арендатор", "Tenant", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? RenterName { get; set; }

    /// <summary>What the tenant pays.</summary>
    [Told("Платёж арендатора", "Tenant's rent", Fits.Commercial, Unit.RoublePerMonth, Part = PartOfObject.Commercial)]
    public decimal? RenterPayment { get; set; }

    /// <summary>When the tenant's lease ends.</summary>
    [Told("Договор аренды до", "Lease until", Fits.Commercial, Part = PartOfObject.Commercial)]
    public DateOnly? RentExpires { get; set; }

    /// <summary>Yearly growth of the rent.</summary>
    [Told("Индексация", "Indexation", Fits.Commercial, Unit.Percent, Part = PartOfObject.Commercial)]
    public decimal? RentIndexation { get; set; }

    /// <summary>Share of the tenant's turnover.</summary>
    [Told("Процент с оборота", "Share of turnover", Fits.Commercial, Unit.Percent, Part = PartOfObject.Commercial)]
    public decimal? PercentOfTrade { get; set; }

    /// <summary>Street retail or shopping mall.</summary>
    [Told("Размещение", "Placement", Fits.Commercial, Part = PartOfObject.Commercial)]
    public RetailPlacement? Placement { get; set; }

    /// <summary>Cian's words for what is done there, joined by «; ».</summary>
    [Told("Виды деятельности", "Specialties", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? Specialties { get; set; }

    /// <summary>Whether there are shop windows.</summary>
    [Told("Витрины", "Shop windows", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasShopWindows { get; set; }

    /// <summary>Whether a company may register there.</summary>
    [Told("Юридический адрес", "Legal address", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? LegalAddress { get; set; }

    /// <summary>Number of water points.</summary>
    [Told("Мокрых точек", "Water points", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? WaterPipes { get; set; }

    /// <summary>Number of the tax office.</summary>
    [Told("Номер налоговой", "Tax office", Fits.Commercial, Part = PartOfObject.Commercial)]
    public int? TaxOffice { get; set; }

    /// <summary>From which day one can move in.</summary>
    [Told("Свободно с", "Available from", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Terms)]
    public DateOnly? AvailableFrom { get; set; }

    /// <summary>First line, second, or further.</summary>
    [Told("Линия домов", "House line", Fits.Commercial, Part = PartOfObject.Commercial)]
    public HouseLine? HouseLine { get; set; }

    /// <summary>Name of the developer.</summary>
    [Told("Застройщик", "Developer", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public string? Developer { get; set; }

    /// <summary>Name of the managing company.</summary>
    [Told("Управляющая компания", "Management company", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? ManagementCompany { get; set; }

    /// <summary>Free or by pass.</summary>
    [Told("Доступ в здание", "Access", Fits.Commercial, Part = PartOfObject.Commercial)]
    public BuildingAccess? Access { get; set; }

    /// <summary>Kind of gates.</summary>
    [Told("Ворота", "Gates", Fits.Commercial, Part = PartOfObject.Commercial)]
    public GatesKind? Gates { get; set; }

    /// <summary>Such as 6x12.</summary>
    [Told("Сетка колонн", "Column grid", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? ColumnGrid { get; set; }

    /// <summary>On which days the centre is open.</summary>
    [Told("Рабочие дни", "Working days", Fits.Commercial, Part = PartOfObject.Commercial)]
    public WorkingDays? WorkingDays { get; set; }

    /// <summary>Time such as 10:00; with ClosesAt.</summary>
    [Told("Открыто с", "Opens at", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? OpensAt { get; set; }

    /// <summary>Time such as 22:00.</summary>
    [Told("Открыто до", "Closes at", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? ClosesAt { get; set; }

    /// <summary>Who trades there.</summary>
    [Told("Якорные арендаторы", "Anchor tenants", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? AnchorTenants { get; set; }

    /// <summary>Number of escalators.</summary>
    [Told("Эскалаторов", "Escalators", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? Escalators { get; set; }

    /// <summary>Number of travelators.</summary>
    [Told("Траволаторов", "Travelators", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? Travelators { get; set; }

    /// <summary>Number of telphers.</summary>
    [Told("Тельферов", "Telphers", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? Telphers { get; set; }

    /// <summary>Which cranes there are.</summary>
    [Told("Краны", "Cranes", Fits.Commercial, Part = PartOfObject.Commercial)]
    public CraneKinds? Cranes { get; set; }

    /// <summary>Load of a crane.</summary>
    [Told("Грузоподъёмность крана", "Crane capacity", Fits.Commercial, Unit.Tonne, Part = PartOfObject.Commercial)]
    public decimal? CraneCapacity { get; set; }

    /// <summary>What the centre offers.</summary>
    [Told("Инфраструктура", "Infrastructure", Fits.Commercial, Part = PartOfObject.Commercial)]
    public CentreServices? Infrastructure { get; set; }

    /// <summary>Ready business or rental business.</summary>
    [Told("Вид бизнеса", "Kind of business", Fits.Commercial, Part = PartOfObject.Commercial)]
    public BusinessKind? BusinessKind { get; set; }

    /// <summary>What the business earns.</summary>
    [Told("Доход в месяц", "Monthly income", Fits.Commercial, Unit.RoublePerMonth, Part = PartOfObject.Commercial)]
    public decimal? MonthlyIncome { get; set; }

    /// <summary>Owned or rented premises.</summary>
    [Told("Права на помещение", "Premises tenure", Fits.Commercial, Part = PartOfObject.Commercial)]
    public Tenure? PremisesTenure { get; set; }

    /// <summary>Whether equipment is sold too.</summary>
    [Told("Оборудование", "Equipment", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? HasEquipment { get; set; }

    /// <summary>Avito's OfficeType, as the portal writes it.</summary>
    [Told("Тип офиса", "Office type", Fits.Commercial, Part = PartOfObject.Commercial)]
    public string? OfficeType { get; set; }

    /// <summary>Places in a coworking.</summary>
    [Told("Рабочих мест", "Workplaces", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? Workplaces { get; set; }

    /// <summary>Fixed, floating, or a room.</summary>
    [Told("Вид места", "Kind of workplace", Fits.Commercial, Part = PartOfObject.Commercial)]
    public WorkplaceKind? WorkplaceKind { get; set; }

    /// <summary>Places in the separate room.</summary>
    [Told("Мест в кабинете", "Places in the room", Fits.Commercial, Unit.Pieces, Part = PartOfObject.Commercial)]
    public int? WorkplacesInRoom { get; set; }

    /// <summary>Whether a coworking is open at weekends.</summary>
    [Told("Работает в выходные", "Open at weekends", Fits.Commercial, Part = PartOfObject.Commercial)]
    public bool? WorksOnWeekends { get; set; }
}
