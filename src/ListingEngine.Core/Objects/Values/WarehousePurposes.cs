namespace ListingEngine.Core.Objects.Values;

/// <summary>For what a warehouse is fit.</summary>
[Flags]
public enum WarehousePurposes
{
    None = 0,
    Alcohol = 1 << 0,
    Pharmaceutical = 1 << 1,
    Vegetable = 1 << 2,
}
