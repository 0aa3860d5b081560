namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of a coworking place.</summary>
public enum WorkplaceKind
{
    [Told("Закреплённое", "Fixed")]
    Fixed,

    [Told("Незакреплённое", "Floating")]
    Floating,

    [Told("Отдельный кабинет", "Separate room")]
    SeparateRoom,
}
