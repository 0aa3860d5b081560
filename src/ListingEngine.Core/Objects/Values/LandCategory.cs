namespace ListingEngine.Core.Objects.Values;

/// <summary>Legal category of land.</summary>
public enum LandCategory
{
    Settlements,
    Agricultural,
    Industry,
    Other,
}
