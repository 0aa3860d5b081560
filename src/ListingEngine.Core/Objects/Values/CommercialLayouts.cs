namespace ListingEngine.Core.Objects.Values;

/// <summary>How commercial rooms lie.</summary>
[Flags]
public enum CommercialLayouts
{
    None = 0,

    [Told("Кабинетная", "Separate offices")]
    Cabinets = 1 << 0,

    [Told("Открытая", "Open space")]
    OpenSpace = 1 << 1,

    [Told("Коридорная", "Corridor")]
    Corridor = 1 << 2,

    [Told("Смешанная", "Mixed")]
    Mixed = 1 << 3,
}
