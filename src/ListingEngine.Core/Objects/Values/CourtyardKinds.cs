namespace ListingEngine.Core.Objects.Values;

/// <summary>What a courtyard offers.</summary>
[Flags]
public enum CourtyardKinds
{
    None = 0,

    [Told("Закрытый", "Closed")]
    Closed = 1 << 0,

    [Told("Детская площадка", "Playground")]
    Playground = 1 << 1,

    [Told("Спортивная площадка", "Sports ground")]
    SportsGround = 1 << 2,
}
