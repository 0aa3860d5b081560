namespace ListingEngine.Core.Objects;

/// <summary>What is offered.</summary>
public enum ObjectKind
{
    Flat,
    Room,
    Bed,
    FlatShare,
    House,
    HousePart,
    Townhouse,
    Duplex,
    Cottage,
    Dacha,
    Land,
    Garage,
    ParkingPlace,
    Office,
    Retail,
    Warehouse,
    Production,
    FreePurpose,
    Building,
    Catering,
    Hotel,
    CarService,
    Coworking,
    StorageRoom,
    LegalAddress,
    Business,
    CommercialLand,
}
