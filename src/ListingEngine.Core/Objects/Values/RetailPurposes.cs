namespace ListingEngine.Core.Objects.Values;

/// <summary>For what retail premises are fit.</summary>
[Flags]
public enum RetailPurposes
{
    None = 0,

    [Told("Банк", "Bank")]
    Bank = 1 << 0,

    [Told("Салон красоты", "Beauty salon")]
    BeautyShop = 1 << 1,

    [Told("Продукты", "Food store")]
    FoodStore = 1 << 2,

    [Told("Медицинский центр", "Medical centre")]
    MedicalCenter = 1 << 3,

    [Told("Шоурум", "Showroom")]
    ShowRoom = 1 << 4,

    [Told("Турагентство", "Travel agency")]
    TravelAgency = 1 << 5,
}
