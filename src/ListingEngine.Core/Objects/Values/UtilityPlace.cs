namespace ListingEngine.Core.Objects.Values;

/// <summary>Where a supply ends.</summary>
public enum UtilityPlace
{
    OnSite,
    Border,
    None,
}
