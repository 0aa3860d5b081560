namespace ListingEngine.Core.Objects.Values;

/// <summary>General state.</summary>
public enum Quality
{
    Excellent,
    Good,
    Normal,
    Poor,
}
