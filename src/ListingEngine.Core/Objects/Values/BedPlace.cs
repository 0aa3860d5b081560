namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a room or a bed is let.</summary>
public enum BedPlace
{
    [Told("Квартира", "Flat")]
    Flat,

    [Told("Хостел", "Hostel")]
    Hostel,

    [Told("Гостиница", "Hotel")]
    Hotel,
}
