namespace ListingEngine.Core.Objects.Values;

/// <summary>How a price stands to value added tax.</summary>
public enum VatForm
{
    Included,
    NotIncluded,
    Simplified,
}
