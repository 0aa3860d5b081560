namespace ListingEngine.Core.Objects.Values;

/// <summary>Where sewage goes.</summary>
public enum SewerageKind
{
    [Told("Центральная", "Central")]
    Central,

    [Told("Септик", "Septic tank")]
    SepticTank,

    [Told("Выгребная яма", "Cesspool")]
    Cesspool,

    [Told("Станция биоочистки", "Bio station")]
    BioStation,

    [Told("Автономная", "Autonomous")]
    Autonomous,
}
