namespace ListingEngine.Core.Portals.Yandex;

/// <summary>The portal's three sorts of garage; a parking place is a kind of its own with us.</summary>
internal enum YandexGarageType
{
    Garage,
    Box,
    ParkingPlace,
}
