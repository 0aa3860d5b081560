using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>The elements of each template, in the order in which they are written.</summary>
internal static class AvitoVocabulary
{
    private static readonly AvitoElement[] Place = [AvitoCommon.Address, AvitoCommon.Latitude, AvitoCommon.Longitude];

    private static readonly AvitoElement[] Terms = [AvitoCommon.Price, AvitoCommon.PropertyRights];

    private static readonly AvitoElement[] Videos = [AvitoCommon.Video, AvitoCommon.VideoFile];

    private static readonly Vocabulary FlatSale = Of(Place, Terms, FlatBody(AvitoFlats.HouseType),
    [
        AvitoFlats.StatusOnSale, AvitoCommon.Renovation, AvitoFlats.DealType, AvitoFlats.SaleOptions, AvitoFlats.AuctionPrice,
        AvitoFlats.AuctionLastDate, AvitoCommon.ApartmentNumber, AvitoFlats.Balcony, AvitoFlats.ViewFromWindows,
        AvitoFlats.PassengerElevator, AvitoFlats.FreightElevator, AvitoFlats.Courtyard, AvitoFlats.Parking, AvitoFlats.Bathroom,
        AvitoCommon.CeilingHeight, AvitoFlats.WarmFloor, AvitoFlats.Demolition, AvitoFlats.InHouse, AvitoFlats.Extras,
        AvitoCommon.Furniture, AvitoFlats.AppliancesOnSale, AvitoCommon.BuiltYear, AvitoCommon.SafeDemonstration,
        AvitoCommon.EgrnExtract,
    ], Videos);

    // The place comes from Avito's directory by the number of the building.
    private static readonly Vocabulary NewFlatSale = Of([AvitoCommon.Price, AvitoNewFlats.BasePrice, AvitoNewFlats.DiscountTerms,
        AvitoNewFlats.DevelopmentId, AvitoNewFlats.BuildingName, AvitoCommon.NewPropertyRights], FlatBody(AvitoFlats.NewHouseType),
    [
        AvitoFlats.StatusOnSale, AvitoNewFlats.Decoration, AvitoNewFlats.SaleMethod, AvitoNewFlats.LastName, AvitoNewFlats.FirstName,
        AvitoNewFlats.Patronymic, AvitoNewFlats.Inn, AvitoNewFlats.Ddu, AvitoFlats.SaleOptions, AvitoFlats.AuctionPrice,
        AvitoFlats.AuctionLastDate, AvitoCommon.ApartmentNumber, AvitoFlats.Balcony, AvitoFlats.ViewFromWindows,
        AvitoFlats.PassengerElevator, AvitoFlats.FreightElevator, AvitoFlats.Courtyard, AvitoFlats.Parking, AvitoFlats.Bathroom,
        AvitoCommon.CeilingHeight, AvitoFlats.Extras,
    ], Videos);

    private static readonly Vocabulary FlatLongRent = Of(Place, Terms, FlatBody(AvitoFlats.HouseType),
    [
        AvitoFlats.Status, AvitoCommon.Renovation, AvitoCommon.DepositAmount, AvitoCommon.LeaseDeposit, AvitoCommon.LeaseCommissionSize,
        AvitoFlats.UtilityMeters, AvitoFlats.OtherUtilities, AvitoFlats.OtherUtilitiesPayment, AvitoCommon.ChildrenAllowed,
        AvitoCommon.PetsAllowed, AvitoCommon.SmokingAllowed, AvitoFlats.Parking, AvitoCommon.SafeDemonstration,
    ], FlatStay, Videos);

    private static readonly Vocabulary FlatDailyRent = Of(Place, Terms, FlatBody(AvitoFlats.HouseType),
    [
        AvitoFlats.Status, AvitoCommon.Renovation, AvitoCommon.LeaseDepositPrice, AvitoCommon.ChildrenAllowed, AvitoCommon.PetsAllowed,
        AvitoCommon.SmokingAllowed, AvitoCommon.PartiesAllowed, AvitoCommon.Documents, AvitoCommon.LeaseComfortMulti,
        AvitoCommon.LeaseBeds, AvitoCommon.SleepingPlaces(8, null), AvitoPremises.ParkingType, AvitoPremises.FreeParking,
    ], FlatStay, Videos);

    private static readonly Vocabulary RoomSale = Of(Place, Terms, RoomBody,
        [AvitoCommon.SafeDemonstration], Videos);

    private static readonly Vocabulary RoomLongRent = Of(Place, Terms, RoomBody,
        [AvitoCommon.LeaseDeposit, AvitoCommon.LeaseCommissionSize], RoomStay, [AvitoCommon.SafeDemonstration], Videos);

    private static readonly Vocabulary RoomDailyRent = Of(Place, Terms, RoomBody, RoomStay, Videos);

    private static readonly Vocabulary HouseSale = Of(Place, Terms, HouseBody,
    [
        AvitoCommon.Renovation, AvitoHouses.LandStatus, AvitoHouses.Electricity, AvitoHouses.GasSupply, AvitoHouses.HasHeating,
        AvitoHouses.HeatingType, AvitoHouses.Water, AvitoHouses.Sewerage, AvitoHouses.Infrastructure, AvitoFlats.SaleOptions,
        AvitoCommon.SafeDemonstration,
    ], Videos);

    private static readonly Vocabulary HouseLongRent = Of(Place, Terms, HouseBody,
    [
        AvitoCommon.DepositAmount, AvitoCommon.LeaseDeposit, AvitoCommon.LeaseCommissionSize, AvitoHouses.Services,
        AvitoHouses.Infrastructure, AvitoCommon.Furniture,
    ], HouseStay, [AvitoCommon.SafeDemonstration], Videos);

    private static readonly Vocabulary HouseDailyRent = Of(Place, [AvitoCommon.Price], HouseBody,
    [
        AvitoCommon.LeaseDepositPrice, AvitoCommon.ChildrenAllowed, AvitoCommon.PetsAllowed, AvitoCommon.SmokingAllowed,
        AvitoCommon.PartiesAllowed, AvitoCommon.Documents, AvitoHouses.Services, AvitoHouses.InfrastructureByDay,
        AvitoCommon.LeaseComfortMulti,
    ], HouseStay, Videos);

    private static readonly Vocabulary LandSale = Of(Place,
        [AvitoCommon.Price, AvitoCommon.PropertyRights, AvitoLand.ObjectType, AvitoLand.LandArea], Videos);

    private static readonly Vocabulary LandRent = Of(Place,
        [AvitoCommon.Price, AvitoLand.ObjectType, AvitoLand.LandArea, AvitoCommon.LeaseDeposit], Videos);

    private static readonly Vocabulary GarageSale = Of(Place, Terms, GarageBody, Videos);

    private static readonly Vocabulary GarageRent = Of(Place, [AvitoCommon.Price], GarageBody, Videos);

    private static readonly Vocabulary CommercialSale = Of([AvitoCommon.Title], Place,
        [AvitoCommon.Price, AvitoPremises.PriceType, AvitoPremises.PriceWithVat, AvitoCommon.PropertyRights,
            AvitoPremises.TransactionType], PremisesBody,
        [AvitoPremises.ReadinessStatus, AvitoPremises.SaleOptions, AvitoCommission.SellPresence, AvitoCommission.SellSize,
            AvitoCommon.EgrnExtract], Videos);

    private static readonly Vocabulary CommercialRent = Of([AvitoCommon.Title], Place,
        [AvitoCommon.Price, AvitoPremises.PriceType, AvitoPremises.PriceWithVat, AvitoCommon.PropertyRights, AvitoPremises.RentalType,
            AvitoPremises.OfficeType], PremisesBody,
        [AvitoPremises.SquareExtras, .. PremisesTerms, AvitoCommon.EgrnExtract], Videos);

    private static readonly Vocabulary CoworkingRent = Of([AvitoCommon.Title], Place,
        [AvitoCommon.Price, AvitoPremises.PriceType, AvitoPremises.PriceWithVat, AvitoCommon.PropertyRights, AvitoPremises.RentalType,
            AvitoPremises.Square, AvitoPremises.Floor],
        [
            AvitoCoworking.Places, AvitoCoworking.Weekends, AvitoCoworking.RoundTheClock, AvitoCoworking.From, AvitoCoworking.Till,
            AvitoCoworking.PlaceType, AvitoCoworking.RoomArea, AvitoCoworking.PlacesInRoom, AvitoCoworking.Conveniences,
            AvitoCoworking.Food, AvitoCoworking.Services, AvitoCoworking.Facilities,
        ], PremisesTerms, Videos);

    private static readonly Vocabulary ForeignSale = Of(ForeignBody, [AvitoForeign.SaleOptions], Videos);

    private static readonly Vocabulary ForeignRent = Of(ForeignBody,
        [AvitoCommon.ChildrenAllowed, AvitoCommon.PetsAllowed, AvitoCommon.PartiesAllowed], Videos);

    /// <summary>Every element once, for those that stand in an advert whose template has none of the name.</summary>
    public static Vocabulary Everything { get; } = new([.. new[]
    {
        FlatSale, NewFlatSale, FlatLongRent, FlatDailyRent, RoomLongRent, RoomDailyRent, HouseSale, HouseLongRent, HouseDailyRent,
        GarageSale, CommercialSale, CommercialRent, CoworkingRent, ForeignSale, ForeignRent,
    }.SelectMany(v => v.Elements).Concat(AvitoLegacy.All).DistinctBy(e => e.Name)]);

    /// <summary>Of a template; everything when there is none.</summary>
    public static Vocabulary Of(AvitoTemplate template) => template switch
    {
        AvitoTemplate.FlatSale => FlatSale,
        AvitoTemplate.NewFlatSale => NewFlatSale,
        AvitoTemplate.FlatLongRent => FlatLongRent,
        AvitoTemplate.FlatDailyRent => FlatDailyRent,
        AvitoTemplate.RoomSale => RoomSale,
        AvitoTemplate.RoomLongRent => RoomLongRent,
        AvitoTemplate.RoomDailyRent => RoomDailyRent,
        AvitoTemplate.HouseSale => HouseSale,
        AvitoTemplate.HouseLongRent => HouseLongRent,
        AvitoTemplate.HouseDailyRent => HouseDailyRent,
        AvitoTemplate.LandSale => LandSale,
        AvitoTemplate.LandRent => LandRent,
        AvitoTemplate.GarageSale => GarageSale,
        AvitoTemplate.GarageRent => GarageRent,
        AvitoTemplate.CommercialSale => CommercialSale,
        AvitoTemplate.CommercialRent => CommercialRent,
        AvitoTemplate.CoworkingRent => CoworkingRent,
        AvitoTemplate.ForeignSale => ForeignSale,
        AvitoTemplate.ForeignRent => ForeignRent,
        _ => Everything,
    };

    private static AvitoElement[] FlatStay =>
    [
        AvitoCommon.ApartmentNumber, AvitoFlats.PassengerElevator, AvitoFlats.FreightElevator, AvitoFlats.Bathroom, AvitoFlats.Balcony,
        AvitoFlats.Extras, AvitoCommon.BuiltYear, AvitoCommon.Furniture, AvitoFlats.Appliances, AvitoCommon.LeaseMultimedia,
        AvitoFlats.Comfort,
    ];

    private static AvitoElement[] RoomBody =>
        [AvitoFlats.RoomsOfRoom, AvitoFlats.SquareOfRoom, AvitoFlats.Floor, AvitoFlats.Floors, AvitoFlats.RoomHouseType];

    private static AvitoElement[] RoomStay =>
    [
        AvitoRooms.RoomLocation, AvitoRooms.BedLocation, AvitoCommon.LeaseBeds, AvitoRooms.SleepingPlaces, AvitoRooms.Multimedia,
        AvitoRooms.Appliances, AvitoRooms.Comfort, AvitoRooms.Allowed,
    ];

    private static AvitoElement[] HouseBody =>
    [
        AvitoHouses.Rooms, AvitoHouses.Square, AvitoHouses.LandArea, AvitoHouses.Floors, AvitoHouses.WallsType, AvitoHouses.Bathroom,
        AvitoHouses.LandExtras, AvitoHouses.HouseExtras, AvitoHouses.Transport, AvitoHouses.Parking, AvitoCommon.BuiltYear,
    ];

    private static AvitoElement[] HouseStay =>
        [AvitoCommon.LeaseBeds, AvitoHouses.SleepingPlaces, AvitoCommon.LeaseMultimedia, AvitoHouses.Appliances, AvitoHouses.Comfort];

    private static AvitoElement[] GarageBody =>
        [AvitoLand.GarageSubtype, AvitoLand.ParkingPlaceSubtype, AvitoLand.Secured, AvitoLand.GarageSquare];

    private static AvitoElement[] PremisesBody =>
    [
        AvitoPremises.Entrance, AvitoPremises.EntranceExtras, AvitoPremises.Floor, AvitoPremises.FloorExtras, AvitoPremises.Square,
        AvitoPremises.CeilingHeight, AvitoPremises.Decoration, AvitoPremises.Layout, AvitoPremises.Heating,
        AvitoPremises.PowerGridCapacity, AvitoPremises.PowerGridExtras, AvitoPremises.BuildingType, AvitoPremises.BuildingClass,
        AvitoPremises.DistanceFromRoad, AvitoPremises.PremisesType, AvitoUses.Element, AvitoPremises.ParkingType,
        AvitoPremises.ParkingExtras, AvitoPremises.ParkingSpaces,
    ];

    private static AvitoElement[] PremisesTerms =>
    [
        AvitoCommon.LeaseDeposit, AvitoCommission.LeasePresence, AvitoCommission.LeaseSize, AvitoPremises.PriceOptions,
        AvitoPremises.RentalHolidays, AvitoPremises.MinimumPeriod,
    ];

    private static AvitoElement[] ForeignBody =>
    [
        AvitoForeign.Country, AvitoForeign.City, .. Place, AvitoForeign.Price, AvitoForeign.CurrencyPrice, AvitoForeign.Currency,
        AvitoForeign.CompletionYear, AvitoForeign.LandStatus, AvitoForeign.Bathrooms, AvitoForeign.Lift, AvitoForeign.Extras,
        AvitoCommon.Furniture, AvitoHouses.Infrastructure, AvitoPremises.AnyHeating,
    ];

    private static AvitoElement[] FlatBody(AvitoElement houseType) =>
    [
        houseType, AvitoFlats.Floor, AvitoFlats.Floors, AvitoFlats.Rooms, AvitoFlats.RoomType, AvitoFlats.Square, AvitoFlats.KitchenSpace,
        AvitoFlats.LivingSpace,
    ];

    private static Vocabulary Of(params AvitoElement[][] blocks) =>
        new([AvitoCommon.AvitoId.Feed, .. blocks.SelectMany(b => b).Select(e => e.Feed)]);
}
