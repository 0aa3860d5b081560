namespace ListingEngine.Core.Objects.Values;

/// <summary>Permitted use of a plot.</summary>
public enum LandStatus
{
    [Told("ИЖС", "Individual housing")]
    IndividualHousing,

    [Told("Садоводство", "Gardening")]
    Gardening,

    [Told("Огородничество", "Horticulture")]
    Horticulture,

    [Told("Дачное партнёрство", "Dacha partnership")]
    DachaPartnership,

    [Told("Фермерское хозяйство", "Farm")]
    Farm,

    [Told("ЛПХ", "Private farm")]
    PrivateFarm,

    [Told("Земля промназначения", "Industrial")]
    Industrial,

    [Told("Другое", "Other")]
    Other,
}
