using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// The building: its age, fabric, equipment and the numbers by which portals know it.
public sealed partial record PropertyAttributes
{
    /// <summary>Year in which the building was or will be handed over, four digits.</summary>
    [Told("Год постройки", "Built year", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial, Unit.Year,
        Part = PartOfObject.Building)]
    public int? BuiltYear { get; set; }

    /// <summary>Quarter of the hand-over, 1 to 4.</summary>
    [Told("Квартал сдачи", "Ready quarter", Fits.Flats, Part = PartOfObject.Building)]
    public int? ReadyQuarter { get; set; }

    /// <summary>Day on which buyers get their keys.</summary>
    [Told("Выдача ключей", "Key handover", Fits.Flats, Part = PartOfObject.Building)]
    public DateOnly? KeyHandover { get; set; }

    /// <summary>How far the construction is.</summary>
    [Told("Стадия строительства", "Building state", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public BuildingState? BuildingState { get; set; }

    /// <summary>What the walls are made of.</summary>
    [Told("Материал стен", "Wall material", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial, Part = PartOfObject.Building)]
    public BuildingMaterial? Material { get; set; }

    /// <summary>Series of the standard project, as people write it.</summary>
    [Told("Серия дома", "Building series", Fits.Flats, Part = PartOfObject.Building)]
    public string? BuildingSeries { get; set; }

    /// <summary>Name of the complex or business centre only, without the street.</summary>
    [Told("Название ЖК или центра", "Complex name", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Building)]
    public string? BuildingName { get; set; }

    /// <summary>Block of the complex, such as «корпус 1».</summary>
    [Told("Корпус", "Building section", Fits.Flats, Part = PartOfObject.Building)]
    public string? BuildingSection { get; set; }

    /// <summary>Phase of the construction.</summary>
    [Told("Очередь", "Construction phase", Fits.Flats, Part = PartOfObject.Building)]
    public string? BuildingPhase { get; set; }

    /// <summary>Entrance or section of the block.</summary>
    [Told("Секция", "Section", Fits.Flats, Part = PartOfObject.Building)]
    public string? SectionNumber { get; set; }

    /// <summary>Column 3 of Yandex's newbuildings.tsv.</summary>
    [Told("ID ЖК в Яндексе", "Yandex complex id", Fits.Flats | Fits.Commercial, Part = PartOfObject.Directories)]
    public long? YandexBuildingId { get; set; }

    /// <summary>Column 7 of Yandex's newbuildings.tsv.</summary>
    [Told("ID корпуса в Яндексе", "Yandex house id", Fits.Flats | Fits.Commercial, Part = PartOfObject.Directories)]
    public long? YandexHouseId { get; set; }

    /// <summary>Building or complex number of Avito's New_developments.xml.</summary>
    [Told("ID новостройки в Авито", "Avito development id", Fits.Flats, Part = PartOfObject.Directories)]
    public long? AvitoDevelopmentId { get; set; }

    /// <summary>Building name as in Avito's directory.</summary>
    [Told("Корпус в справочнике Авито", "Avito building name", Fits.Flats, Part = PartOfObject.Directories)]
    public string? AvitoBuildingName { get; set; }

    /// <summary>Number of the complex in Cian's directory (JKSchema/Id).</summary>
    [Told("ID ЖК в ЦИАН", "Cian complex id", Fits.Flats, Part = PartOfObject.Directories)]
    public long? CianComplexId { get; set; }

    /// <summary>Number of the block in Cian's directory (JKSchema/House/Id).</summary>
    [Told("ID корпуса в ЦИАН", "Cian house id", Fits.Flats, Part = PartOfObject.Directories)]
    public long? CianHouseId { get; set; }

    /// <summary>Name of the block in Cian's directory.</summary>
    [Told("Корпус в справочнике ЦИАН", "Cian house name", Fits.Flats, Part = PartOfObject.Directories)]
    public string? CianHouseName { get; set; }

    /// <summary>JKSchema/House/Flat/FlatType; the portal's value list is not known.</summary>
    [Told("Тип квартиры в ЦИАН", "Cian flat type", Fits.Flats, Part = PartOfObject.Directories)]
    public string? CianFlatType { get; set; }

    /// <summary>Number of the business or shopping centre (BusinessShoppingCenter/Id).</summary>
    [Told("ID центра в ЦИАН", "Cian centre id", Fits.Commercial, Part = PartOfObject.Directories)]
    public long? CianCenterId { get; set; }

    /// <summary>One of Cian's 49 words for a commercial building, kept as the portal writes it.</summary>
    [Told("Тип здания в ЦИАН", "Cian building type", Fits.Commercial, Part = PartOfObject.Directories)]
    public string? CianBuildingType { get; set; }

    /// <summary>Height of the ceilings.</summary>
    [Told("Высота потолков", "Ceiling height", Fits.Flats | Fits.Houses | Fits.Commercial, Unit.Metre, Part = PartOfObject.Building)]
    public decimal? CeilingHeight { get; set; }

    /// <summary>How many passenger lifts there are.</summary>
    [Told("Пассажирских лифтов", "Passenger lifts", Fits.Flats | Fits.Commercial, Unit.Pieces, Part = PartOfObject.Building)]
    public int? PassengerLifts { get; set; }

    /// <summary>How many freight lifts there are.</summary>
    [Told("Грузовых лифтов", "Freight lifts", Fits.Flats | Fits.Commercial, Unit.Pieces, Part = PartOfObject.Building)]
    public int? FreightLifts { get; set; }

    /// <summary>Whether there is a freight lift at all; counts are told separately.</summary>
    [Told("Грузовой лифт", "Freight lift", Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasFreightLift { get; set; }

    /// <summary>Load of one freight lift.</summary>
    [Told("Грузоподъёмность лифта", "Freight lift capacity", Fits.Commercial, Unit.Tonne, Part = PartOfObject.Building)]
    public decimal? FreightLiftCapacity { get; set; }

    /// <summary>Whether there is a lift at all; counts are told separately.</summary>
    [Told("Лифт", "Lift", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasLift { get; set; }

    /// <summary>Whether the building has a rubbish chute.</summary>
    [Told("Мусоропровод", "Rubbish chute", Fits.Flats, Part = PartOfObject.Building)]
    public bool? HasRubbishChute { get; set; }

    /// <summary>Whether the grounds are closed and guarded.</summary>
    [Told("Закрытая территория", "Guarded grounds", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? IsGuarded { get; set; }

    /// <summary>Whether people pass a control.</summary>
    [Told("Пропускная система", "Access control", Fits.Flats | Fits.Garages | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasAccessControl { get; set; }

    /// <summary>Whether guards are there.</summary>
    [Told("Охрана", "Security", Fits.Flats | Fits.Houses | Fits.Garages | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasSecurity { get; set; }

    /// <summary>Whether the building has an alarm.</summary>
    [Told("Сигнализация в доме", "Building alarm", Fits.Flats | Fits.Houses, Part = PartOfObject.Building)]
    public bool? HasAlarm { get; set; }

    /// <summary>Whether the flat has an alarm of its own.</summary>
    [Told("Сигнализация в квартире", "Flat alarm", Fits.Flats, Part = PartOfObject.Building)]
    public bool? HasFlatAlarm { get; set; }

    /// <summary>Whether there is a fire alarm.</summary>
    [Told("Пожарная сигнализация", "Fire alarm", Fits.Garages | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasFireAlarm { get; set; }

    /// <summary>Whether cameras watch.</summary>
    [Told("Видеонаблюдение", "Video surveillance", Fits.Flats | Fits.Garages | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasCctv { get; set; }

    /// <summary>Whether a concierge sits at the entrance.</summary>
    [Told("Консьерж", "Concierge", Fits.Flats, Part = PartOfObject.Building)]
    public bool? HasConcierge { get; set; }

    /// <summary>Whether there is a ramp.</summary>
    [Told("Пандус", "Ramp", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasRamp { get; set; }

    /// <summary>Whether the building has a guarded parking.</summary>
    [Told("Охраняемая парковка", "Guarded parking", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasParking { get; set; }

    /// <summary>Every kind of parking that is there.</summary>
    [Told("Вид парковки", "Kinds of parking", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Building)]
    public ParkingKinds? Parking { get; set; }

    /// <summary>Places for the building's people.</summary>
    [Told("Мест на парковке", "Parking places", Fits.Flats | Fits.Commercial, Unit.Pieces, Part = PartOfObject.Building)]
    public int? ParkingPlaces { get; set; }

    /// <summary>Price of one parking place.</summary>
    [Told("Цена места на парковке", "Parking place price", Fits.Flats | Fits.Commercial, Unit.RoublePerMonth, Part = PartOfObject.Building)]
    public decimal? ParkingPlacePrice { get; set; }

    /// <summary>Whether parking costs nothing.</summary>
    [Told("Бесплатная парковка", "Free parking", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? ParkingIsFree { get; set; }

    /// <summary>Whether trucks may park.</summary>
    [Told("Парковка для грузовиков", "Truck parking", Fits.Commercial, Part = PartOfObject.Building)]
    public bool? ParkingForTrucks { get; set; }

    /// <summary>Whether guests may park.</summary>
    [Told("Гостевая парковка", "Guest parking", Fits.Flats | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? HasGuestParking { get; set; }

    /// <summary>Places for guests.</summary>
    [Told("Гостевых мест", "Guest parking places", Fits.Flats | Fits.Commercial, Unit.Pieces, Part = PartOfObject.Building)]
    public int? GuestParkingPlaces { get; set; }

    /// <summary>Whether the object is sold as elite.</summary>
    [Told("Элитная недвижимость", "Elite", Fits.Flats | Fits.Houses | Fits.Commercial, Part = PartOfObject.Building)]
    public bool? IsElite { get; set; }

    /// <summary>Total area of the whole building.</summary>
    [Told("Площадь здания", "Building area", Fits.Commercial, Unit.SquareMetre, Part = PartOfObject.Building)]
    public decimal? BuildingArea { get; set; }

    /// <summary>What the courtyard offers.</summary>
    [Told("Двор", "Courtyard", Fits.Flats, Part = PartOfObject.Building)]
    public CourtyardKinds? Courtyard { get; set; }

    /// <summary>Whether the house is in a demolition programme.</summary>
    [Told("Запланирован снос", "Planned demolition", Fits.Flats, Part = PartOfObject.Building)]
    public bool? PlannedDemolition { get; set; }

    /// <summary>NN:NN:NNNNNN:N; of the premises, or of the plot for land.</summary>
    [Told("Кадастровый номер", "Cadastral number", Fits.All, Part = PartOfObject.Papers)]
    public string? CadastralNumber { get; set; }

    /// <summary>What Cian asks for suburban objects (BuildingCadastralNumber).</summary>
    [Told("Кадастровый номер дома", "Building cadastral number", Fits.Houses | Fits.Land, Part = PartOfObject.Papers)]
    public string? BuildingCadastralNumber { get; set; }

    /// <summary>Number of the lot.</summary>
    [Told("Номер лота", "Lot number", Fits.All, Part = PartOfObject.Papers)]
    public string? LotNumber { get; set; }

    /// <summary>Address of a ZIP with the extract, for Avito's moderators.</summary>
    [Told("Выписка ЕГРН", "EGRN extract", Fits.Flats | Fits.Commercial, Part = PartOfObject.Papers)]
    public string? EgrnExtractUrl { get; set; }
}
