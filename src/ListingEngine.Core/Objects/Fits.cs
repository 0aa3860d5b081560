namespace ListingEngine.Core.Objects;

/// <summary>Groups of kinds that an attribute makes sense for.</summary>
[Flags]
public enum Fits
{
    None = 0,
    Flats = 1,
    Houses = 2,
    Land = 4,
    Garages = 8,
    Commercial = 16,
    All = Flats | Houses | Land | Garages | Commercial,
}
