namespace ListingEngine.Core.Objects;

/// <summary>Deals that a field makes sense for.</summary>
[Flags]
public enum Deals
{
    None = 0,
    Sale = 1,
    LongRent = 2,
    DailyRent = 4,
    Rent = LongRent | DailyRent,
    All = Sale | Rent,
}
