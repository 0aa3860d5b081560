namespace ListingEngine.Core.Objects.Values;

/// <summary>What a floor is made of.</summary>
public enum FloorCovering
{
    Carpet,
    Laminate,
    Linoleum,
    Parquet,
    Asphalt,
    Concrete,
    Polymeric,
    ReinforcedConcrete,
    SelfLeveling,
    Tile,
    Wood,
}
