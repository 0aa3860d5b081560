namespace ListingEngine.Core.Objects.Values;

/// <summary>From where one enters.</summary>
public enum EntranceSide
{
    Street,
    Yard,
}
