using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Objects;

// Garages and parking places.
public sealed partial record PropertyAttributes
{
    /// <summary>Garage or box.</summary>
    [Told("Вид гаража", "Kind of garage", Fits.Garages)]
    public GarageKind? GarageKind { get; set; }

    /// <summary>By which right it is held.</summary>
    [Told("Собственность гаража", "Garage ownership", Fits.Garages)]
    public GarageOwnership? GarageOwnership { get; set; }

    /// <summary>Name of the cooperative.</summary>
    [Told("Название ГСК", "Garage cooperative", Fits.Garages)]
    public string? GarageName { get; set; }

    /// <summary>Where the parking place or box is.</summary>
    [Told("Вид стоянки", "Kind of car park", Fits.Garages)]
    public GaragePlacement? GaragePlacement { get; set; }

    /// <summary>How the garage is built.</summary>
    [Told("Постройка гаража", "Garage construction", Fits.Garages)]
    public GarageConstruction? GarageConstruction { get; set; }

    /// <summary>Automatic gates.</summary>
    [Told("Автоматические ворота", "Automatic gates", Fits.Garages)]
    public bool? HasAutomaticGates { get; set; }

    /// <summary>Inspection pit.</summary>
    [Told("Смотровая яма", "Inspection pit", Fits.Garages)]
    public bool? HasInspectionPit { get; set; }

    /// <summary>Car wash.</summary>
    [Told("Автомойка", "Car wash", Fits.Garages)]
    public bool? HasCarWash { get; set; }

    /// <summary>Car service.</summary>
    [Told("Автосервис", "Car service", Fits.Garages)]
    public bool? HasCarService { get; set; }

    /// <summary>Tyre service.</summary>
    [Told("Шиномонтаж", "Tyre service", Fits.Garages)]
    public bool? HasTyreService { get; set; }

    /// <summary>Whether the garage is in a new building.</summary>
    [Told("В новостройке", "In a new building", Fits.Garages)]
    public bool? IsNewParking { get; set; }

    /// <summary>Whether one can enter at any time.</summary>
    [Told("Доступ 24/7", "Open day and night", Fits.Garages | Fits.Commercial)]
    public bool? TwentyFourSeven { get; set; }

    /// <summary>Whether there is a fire extinguishing system.</summary>
    [Told("Пожаротушение", "Fire extinguishing", Fits.Garages)]
    public bool? HasExtinguishing { get; set; }
}
