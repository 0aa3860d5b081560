namespace ListingEngine.Core.Objects.Values;

/// <summary>Permitted use of a plot.</summary>
public enum LandStatus
{
    IndividualHousing,
    Gardening,
    Horticulture,
    DachaPartnership,
    Farm,
    PrivateFarm,
    Industrial,
    Other,
}
