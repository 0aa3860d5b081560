namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of a coworking place.</summary>
public enum WorkplaceKind
{
    Fixed,
    Floating,
    SeparateRoom,
}
