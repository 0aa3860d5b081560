using ListingEngine.Core.Text;

namespace ListingEngine.Core.Sources;

/// <summary>An area in the unit of its source.</summary>
public sealed record ReadArea(decimal Number, AreaUnit Unit)
{
    public decimal SquareMetres => AreaText.InSquareMetres(Number, Unit);
}
