namespace ListingEngine.Core.Objects.Values;

/// <summary>Whose virtual tour it is.</summary>
public enum TourProvider
{
    [Told("Matterport", "Matterport")]
    Matterport,

    [Told("VSTour", "VSTour")]
    Vstour,

    [Told("Другой", "Other")]
    Iframe,
}
