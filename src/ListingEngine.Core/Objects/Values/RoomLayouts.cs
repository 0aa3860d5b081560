namespace ListingEngine.Core.Objects.Values;

/// <summary>How rooms lie to each other.</summary>
[Flags]
public enum RoomLayouts
{
    None = 0,

    [Told("Изолированные", "Separate")]
    Separate = 1 << 0,

    [Told("Смежные", "Adjoining")]
    Adjoining = 1 << 1,
}
