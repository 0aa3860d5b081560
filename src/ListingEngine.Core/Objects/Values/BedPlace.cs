namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a room or a bed is let.</summary>
public enum BedPlace
{
    Flat,
    Hostel,
    Hotel,
}
