namespace ListingEngine.Core.Objects.Values;

/// <summary>For what a warehouse is fit.</summary>
[Flags]
public enum WarehousePurposes
{
    None = 0,

    [Told("Алкогольный", "Alcohol")]
    Alcohol = 1 << 0,

    [Told("Фармацевтический", "Pharmaceutical")]
    Pharmaceutical = 1 << 1,

    [Told("Овощехранилище", "Vegetables")]
    Vegetable = 1 << 2,
}
