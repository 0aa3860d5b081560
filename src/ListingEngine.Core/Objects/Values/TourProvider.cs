namespace ListingEngine.Core.Objects.Values;

/// <summary>Whose virtual tour it is.</summary>
public enum TourProvider
{
    Matterport,
    Vstour,
    Iframe,
}
