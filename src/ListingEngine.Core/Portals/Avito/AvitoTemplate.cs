namespace ListingEngine.Core.Portals.Avito;

/// <summary>Avito describes its feed template by template: a category, an operation, and for flats the market or the term.</summary>
[Flags]
internal enum AvitoTemplate
{
    None = 0,
    FlatSale = 1 << 0,
    NewFlatSale = 1 << 1,
    FlatLongRent = 1 << 2,
    FlatDailyRent = 1 << 3,
    RoomSale = 1 << 4,
    RoomLongRent = 1 << 5,
    RoomDailyRent = 1 << 6,
    HouseSale = 1 << 7,
    HouseLongRent = 1 << 8,
    HouseDailyRent = 1 << 9,
    LandSale = 1 << 10,
    LandRent = 1 << 11,
    GarageSale = 1 << 12,
    GarageRent = 1 << 13,
    CommercialSale = 1 << 14,
    CommercialRent = 1 << 15,
    CoworkingRent = 1 << 16,
    ForeignSale = 1 << 17,
    ForeignRent = 1 << 18,

    FlatSales = FlatSale | NewFlatSale,
    FlatRents = FlatLongRent | FlatDailyRent,
    Flats = FlatSales | FlatRents,
    RoomRents = RoomLongRent | RoomDailyRent,
    Rooms = RoomSale | RoomRents,
    HouseRents = HouseLongRent | HouseDailyRent,
    Houses = HouseSale | HouseRents,
    Land = LandSale | LandRent,
    Garages = GarageSale | GarageRent,
    Premises = CommercialSale | CommercialRent,
    Commercial = Premises | CoworkingRent,
    Foreign = ForeignSale | ForeignRent,
    All = Flats | Rooms | Houses | Land | Garages | Commercial | Foreign,
}
