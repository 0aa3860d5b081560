namespace ListingEngine.Core.Objects.Values;

/// <summary>Fire extinguishing systems.</summary>
[Flags]
public enum ExtinguishingKinds
{
    None = 0,

    [Told("Нет", "None")]
    Absent = 1 << 0,

    [Told("Сигнализация", "Alarm")]
    Alarm = 1 << 1,

    [Told("Газовая", "Gas")]
    Gas = 1 << 2,

    [Told("Гидрантная", "Hydrant")]
    Hydrant = 1 << 3,

    [Told("Порошковая", "Powder")]
    Powder = 1 << 4,

    [Told("Спринклерная", "Sprinkler")]
    Sprinkler = 1 << 5,
}
