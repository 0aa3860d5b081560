namespace ListingEngine.Core.Text;

/// <summary>In what an area is told.</summary>
public enum AreaUnit
{
    SquareMetre,
    Sotka,
    Hectare,
    SquareFoot,
    Acre,
}
