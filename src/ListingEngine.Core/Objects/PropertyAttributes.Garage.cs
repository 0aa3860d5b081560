using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// Garages and parking places.
public sealed partial record PropertyAttributes
{
    /// <summary>Garage or box.</summary>
    [Told("Вид гаража", "Kind of garage", Fits.Garages, Part = PartOfObject.Garage)]
    public GarageKind? GarageKind { get; set; }

    /// <summary>By which right it is held.</summary>
    [Told("Собственность гаража", "Garage ownership", Fits.Garages, Part = PartOfObject.Garage)]
    public GarageOwnership? GarageOwnership { get; set; }

    /// <summary>Name of the cooperative.</summary>
    [Told("Название ГСК", "Garage cooperative", Fits.Garages, Part = PartOfObject.Garage)]
    public string? GarageName { get; set; }

    /// <summary>Where the parking place or box is.</summary>
    [Told("Вид стоянки", "Kind of car park", Fits.Garages, Part = PartOfObject.Garage)]
    public GaragePlacement? GaragePlacement { get; set; }

    /// <summary>How the garage is built.</summary>
    [Told("Постройка гаража", "Garage construction", Fits.Garages, Part = PartOfObject.Garage)]
    public GarageConstruction? GarageConstruction { get; set; }

    /// <summary>Automatic gates.</summary>
    [Told("Автоматические ворота", "Automatic gates", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasAutomaticGates { get; set; }

    /// <summary>Inspection pit.</summary>
    [Told("Смотровая яма", "Inspection pit", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasInspectionPit { get; set; }

    /// <summary>Car wash.</summary>
    [Told("Автомойка", "Car wash", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasCarWash { get; set; }

    /// <summary>Car service.</summary>
    [Told("Автосервис", "Car service", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasCarService { get; set; }

    /// <summary>Tyre service.</summary>
    [Told("Шиномонтаж", "Tyre service", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasTyreService { get; set; }

    /// <summary>Whether the garage is in a new building.</summary>
    [Told("В новостройке", "In a new building", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? IsNewParking { get; set; }

    /// <summary>Whether one can enter at any time.</summary>
    [Told("Доступ 24/7", "Open day and night", Fits.Garages | Fits.Commercial, Part = PartOfObject.Garage)]
    public bool? TwentyFourSeven { get; set; }

    /// <summary>Whether there is a fire extinguishing system.</summary>
    [Told("Пожаротушение", "Fire extinguishing", Fits.Garages, Part = PartOfObject.Garage)]
    public bool? HasExtinguishing { get; set; }
}
