namespace ListingEngine.Core.Objects.Values;

/// <summary>Class of a commercial building.</summary>
public enum OfficeClass
{
    [Told("A", "A")]
    A,

    [Told("A+", "A+")]
    APlus,

    [Told("B", "B")]
    B,

    [Told("B+", "B+")]
    BPlus,

    [Told("B−", "B−")]
    BMinus,

    [Told("C", "C")]
    C,

    [Told("C+", "C+")]
    CPlus,

    [Told("D", "D")]
    D,
}
