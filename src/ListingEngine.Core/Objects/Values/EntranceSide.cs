namespace ListingEngine.Core.Objects.Values;

/// <summary>From where one enters.</summary>
public enum EntranceSide
{
    [Told("С улицы", "From the street")]
    Street,

    [Told("Со двора", "From the yard")]
    Yard,
}
