namespace ListingEngine.Core.Objects.Values;

/// <summary>Kind of windows of commercial premises.</summary>
public enum WindowKind
{
    [Told("Витринные", "Shop windows")]
    ShopWindows,

    [Told("Небольшие", "Small")]
    Small,

    [Told("Обычные", "Ordinary")]
    Ordinary,
}
