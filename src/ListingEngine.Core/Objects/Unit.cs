namespace ListingEngine.Core.Objects;

/// <summary>Unit in which a number is told.</summary>
public enum Unit
{
    None,
    SquareMetre,
    Sotka,
    Metre,
    Kilometre,
    Percent,
    Rouble,
    RoublePerMonth,
    Year,
    Month,
    Pieces,
    Kilowatt,
    Tonne,
    CubicMetrePerHour,
    CubicMetrePerDay,
}
