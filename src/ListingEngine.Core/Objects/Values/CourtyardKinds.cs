namespace ListingEngine.Core.Objects.Values;

/// <summary>What a courtyard offers.</summary>
[Flags]
public enum CourtyardKinds
{
    None = 0,
    Closed = 1 << 0,
    Playground = 1 << 1,
    SportsGround = 1 << 2,
}
