namespace ListingEngine.Core.Objects.Values;

/// <summary>How rooms lie to each other.</summary>
[Flags]
public enum RoomLayouts
{
    None = 0,
    Separate = 1 << 0,
    Adjoining = 1 << 1,
}
