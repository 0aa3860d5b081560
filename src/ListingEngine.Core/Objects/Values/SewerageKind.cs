namespace ListingEngine.Core.Objects.Values;

/// <summary>Where sewage goes.</summary>
public enum SewerageKind
{
    Central,
    SepticTank,
    Cesspool,
    BioStation,
    Autonomous,
}
