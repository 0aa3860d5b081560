namespace ListingEngine.Core.Objects.Values;

/// <summary>How commercial rooms lie.</summary>
[Flags]
public enum CommercialLayouts
{
    None = 0,
    Cabinets = 1 << 0,
    OpenSpace = 1 << 1,
    Corridor = 1 << 2,
    Mixed = 1 << 3,
}
