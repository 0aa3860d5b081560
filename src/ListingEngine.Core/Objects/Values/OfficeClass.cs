namespace ListingEngine.Core.Objects.Values;

/// <summary>Class of a commercial building.</summary>
public enum OfficeClass
{
    A,
    APlus,
    B,
    BPlus,
    BMinus,
    C,
    CPlus,
    D,
}
