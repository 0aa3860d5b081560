using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;
using static ListingEngine.Core.Portals.Cian.CianCategories;
using static ListingEngine.Core.Portals.Cian.CianCategory;
using static ListingEngine.Core.Portals.Cian.CianElements;

namespace ListingEngine.Core.Portals.Cian;

/// <summary>What a centre or a garage offers, one flag each.</summary>
internal static class CianInfrastructure
{
    public static readonly FeedElement Block = FeedElement.Block("Infrastructure",
        YesNo("HasCarWash", o => o.Attributes.HasCarWash).For(In(CianCategory.Garage)),
        YesNo("HasCarService", o => o.Attributes.HasCarService).For(In(CianCategory.Garage)),
        YesNo("HasTire", o => o.Attributes.HasTyreService).For(In(CianCategory.Garage)),
        YesNo("HasInspectionPit", o => o.Attributes.HasInspectionPit).For(In(CianCategory.Garage)),
        YesNo("HasVideoSurveillance", o => o.Attributes.HasCctv).For(In(CianCategory.Garage)),
        YesNo("HasHourSecurity", o => o.Attributes.HasSecurity).For(In(CianCategory.Garage)),
        YesNo("HasAutomaticGates", o => o.Attributes.HasAutomaticGates).For(In(CianCategory.Garage)),
        YesNo("HasEntryByPass", o => o.Attributes.HasAccessControl).For(In(CianCategory.Garage)),
        YesNo("HasBasement", o => o.Attributes.HasCellar).For(In(CianCategory.Garage)),
        Service("HasCarWash", CentreServices.CarWash, Office | Retail),
        Service("HasBuffet", CentreServices.Buffet, Office | Retail | Stores),
        Service("HasCarService", CentreServices.CarService, Office | Retail),
        Service("HasCanteen", CentreServices.Canteen, Office | Retail | Stores),
        Service("HasCentralReception", CentreServices.CentralReception, Office | Retail | Stores),
        Service("HasHotel", CentreServices.Hotel, Office | Retail | Stores),
        Service("HasAtm", CentreServices.Atm, Office | Retail),
        Service("HasExhibitionAndWarehouseComplex", CentreServices.ExhibitionComplex, Office),
        Service("HasPharmacy", CentreServices.Pharmacy, Office | Retail),
        Service("HasBankDepartment", CentreServices.BankDepartment, Office | Retail),
        Service("HasCinema", CentreServices.Cinema, Office | Retail),
        Service("HasCafe", CentreServices.Cafe, Office | Retail),
        Service("HasMedicalCenter", CentreServices.MedicalCenter, Office | Retail),
        Service("HasBeautyShop", CentreServices.BeautyShop, Office | Retail),
        Service("HasStudio", CentreServices.PhotoStudio, Office | Retail),
        Service("HasNotaryOffice", CentreServices.NotaryOffice, Office),
        Service("HasPool", CentreServices.Pool, Office | Retail),
        Service("HasClothesStudio", CentreServices.ClothesStudio, Office | Retail),
        Service("HasWarehouse", CentreServices.Warehouse, Office | Retail),
        Service("HasPark", CentreServices.Park, Office),
        Service("HasRestaurant", CentreServices.Restaurant, Office | Retail),
        Service("HasFitnessCentre", CentreServices.FitnessCentre, Office | Retail),
        Service("HasSupermarket", CentreServices.Supermarket, Office | Retail),
        Service("HasMinimarket", CentreServices.Minimarket, Office | Retail),
        Service("HasShoppingArea", CentreServices.ShoppingArea, Office),
        Service("HasConferenceRoom", CentreServices.ConferenceRoom, Office),
        Service("HasFoodCourt", CentreServices.FoodCourt, Retail),
        Service("HasSlotMachines", CentreServices.SlotMachines, Retail),
        Service("HasAquapark", CentreServices.Aquapark, Retail),
        Service("HasBabySitting", CentreServices.BabySitting, Retail),
        Service("HasRink", CentreServices.Rink, Retail),
        Service("HasBowling", CentreServices.Bowling, Retail),
        Service("HasGameRoom", CentreServices.GameRoom, Retail),
        Service("HasOfficeSpace", CentreServices.OfficeSpace, Stores)).For(In(Office | Retail | Stores | CianCategory.Garage));

    // A service that is not told is not denied: only yes is written.
    private static FeedElement Service(string name, CentreServices service, CianCategory group) =>
        new FeedElement(name, "attributes.infrastructure",
            (o, w) => w.Element(name, (o.Attributes.Infrastructure & service) is not (null or 0) ? "true" : null),
            (o, node) =>
            {
                if (Flags.Read(node.Text) is not { } there) return false;
                if (there) o.Attributes.Infrastructure = (o.Attributes.Infrastructure ?? 0) | service;
                return true;
            }).For(In(group));
}
