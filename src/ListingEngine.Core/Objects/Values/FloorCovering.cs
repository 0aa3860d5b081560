namespace ListingEngine.Core.Objects.Values;

/// <summary>What a floor is made of.</summary>
public enum FloorCovering
{
    [Told("Ковролин", "Carpet")]
    Carpet,

    [Told("Ламинат", "Laminate")]
    Laminate,

    [Told("Линолеум", "Linoleum")]
    Linoleum,

    [Told("Паркет", "Parquet")]
    Parquet,

    [Told("Асфальт", "Asphalt")]
    Asphalt,

    [Told("Бетон", "Concrete")]
    Concrete,

    [Told("Полимерный", "Polymeric")]
    Polymeric,

    [Told("Железобетон", "Reinforced concrete")]
    ReinforcedConcrete,

    [Told("Наливной", "Self-levelling")]
    SelfLeveling,

    [Told("Плитка", "Tile")]
    Tile,

    [Told("Дерево", "Wood")]
    Wood,
}
