using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Demo;

/// <summary>So many objects of a kind and deal.</summary>
internal sealed record DemoShare(ObjectKind Kind, Deal Deal, int Count, Market Market = Market.Secondary);

/// <summary>What the agency has: every kind in every deal that is usual for it.</summary>
internal static class DemoMix
{
    public static DemoShare[] All { get; } =
    [
        new(ObjectKind.Flat, Deal.Sale, 34), new(ObjectKind.Flat, Deal.Sale, 8, Market.NewBuilding), new(ObjectKind.Flat, Deal.LongRent, 16),
        new(ObjectKind.Flat, Deal.DailyRent, 6), new(ObjectKind.Room, Deal.Sale, 4), new(ObjectKind.Room, Deal.LongRent, 4),
        new(ObjectKind.Bed, Deal.LongRent, 2), new(ObjectKind.FlatShare, Deal.Sale, 2),
        new(ObjectKind.House, Deal.Sale, 7), new(ObjectKind.House, Deal.LongRent, 2), new(ObjectKind.House, Deal.DailyRent, 1),
        new(ObjectKind.HousePart, Deal.Sale, 2), new(ObjectKind.Townhouse, Deal.Sale, 3), new(ObjectKind.Townhouse, Deal.LongRent, 1),
        new(ObjectKind.Duplex, Deal.Sale, 2), new(ObjectKind.Cottage, Deal.Sale, 3), new(ObjectKind.Cottage, Deal.DailyRent, 2),
        new(ObjectKind.Dacha, Deal.Sale, 5), new(ObjectKind.Land, Deal.Sale, 13), new(ObjectKind.Land, Deal.LongRent, 1),
        new(ObjectKind.Garage, Deal.Sale, 5), new(ObjectKind.Garage, Deal.LongRent, 1),
        new(ObjectKind.ParkingPlace, Deal.Sale, 4), new(ObjectKind.ParkingPlace, Deal.LongRent, 2),
        new(ObjectKind.Office, Deal.LongRent, 5), new(ObjectKind.Office, Deal.Sale, 3), new(ObjectKind.Retail, Deal.LongRent, 4),
        new(ObjectKind.Retail, Deal.Sale, 3), new(ObjectKind.Warehouse, Deal.LongRent, 3), new(ObjectKind.Warehouse, Deal.Sale, 2),
        new(ObjectKind.Production, Deal.Sale, 2), new(ObjectKind.Production, Deal.LongRent, 1), new(ObjectKind.FreePurpose, Deal.LongRent, 4),
        new(ObjectKind.FreePurpose, Deal.Sale, 3), new(ObjectKind.Building, Deal.Sale, 2), new(ObjectKind.Building, Deal.LongRent, 1),
        new(ObjectKind.Catering, Deal.LongRent, 2), new(ObjectKind.Catering, Deal.Sale, 1), new(ObjectKind.Hotel, Deal.Sale, 2),
        new(ObjectKind.CarService, Deal.Sale, 1), new(ObjectKind.CarService, Deal.LongRent, 1), new(ObjectKind.Coworking, Deal.LongRent, 2),
        new(ObjectKind.StorageRoom, Deal.Sale, 1), new(ObjectKind.StorageRoom, Deal.LongRent, 1), new(ObjectKind.LegalAddress, Deal.LongRent, 1),
        new(ObjectKind.Business, Deal.Sale, 3), new(ObjectKind.CommercialLand, Deal.Sale, 3),
    ];
}
