namespace ListingEngine.Core.Objects.Values;

/// <summary>For what retail premises are fit.</summary>
[Flags]
public enum RetailPurposes
{
    None = 0,
    Bank = 1 << 0,
    BeautyShop = 1 << 1,
    FoodStore = 1 << 2,
    MedicalCenter = 1 << 3,
    ShowRoom = 1 << 4,
    TravelAgency = 1 << 5,
}
