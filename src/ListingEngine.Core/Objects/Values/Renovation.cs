namespace ListingEngine.Core.Objects.Values;

/// <summary>State of the finish, of dwellings, new buildings and commercial premises alike.</summary>
public enum Renovation
{
    None,
    Rough,
    PreFine,
    Whitebox,
    Fine,
    FineWithFurniture,
    Turnkey,
    Finished,
    Cosmetic,
    Partial,
    Good,
    Euro,
    Designer,
    NeedsRepair,
    NeedsCosmetic,
    NeedsMajor,
    Office,
    Typical,
}
