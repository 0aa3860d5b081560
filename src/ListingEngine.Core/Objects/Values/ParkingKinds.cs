namespace ListingEngine.Core.Objects.Values;

/// <summary>Kinds of parking, several at once.</summary>
[Flags]
public enum ParkingKinds
{
    None = 0,
    Absent = 1 << 0,
    Ground = 1 << 1,
    Multilevel = 1 << 2,
    Underground = 1 << 3,
    Open = 1 << 4,
    Roof = 1 << 5,
    BehindBarrier = 1 << 6,
    Guest = 1 << 7,
    InBuilding = 1 << 8,
    Garage = 1 << 9,
    OwnPlace = 1 << 10,
}
