namespace ListingEngine.Core.Objects.Values;

/// <summary>Kinds of parking, several at once.</summary>
[Flags]
public enum ParkingKinds
{
    None = 0,

    [Told("Нет", "None")]
    Absent = 1 << 0,

    [Told("Наземная", "Ground level")]
    Ground = 1 << 1,

    [Told("Многоуровневая", "Multilevel")]
    Multilevel = 1 << 2,

    [Told("Подземная", "Underground")]
    Underground = 1 << 3,

    [Told("Открытая во дворе", "Open in the yard")]
    Open = 1 << 4,

    [Told("На крыше", "On the roof")]
    Roof = 1 << 5,

    [Told("За шлагбаумом", "Behind a barrier")]
    BehindBarrier = 1 << 6,

    [Told("Гостевая", "For guests")]
    Guest = 1 << 7,

    [Told("В здании", "In the building")]
    InBuilding = 1 << 8,

    [Told("Гараж", "Garage")]
    Garage = 1 << 9,

    [Told("Своё место", "Own place")]
    OwnPlace = 1 << 10,
}
