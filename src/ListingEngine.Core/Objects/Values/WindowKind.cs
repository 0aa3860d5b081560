namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of windows of commercial premises.</summary>
public enum WindowKind
{
    ShopWindows,
    Small,
    Ordinary,
}
