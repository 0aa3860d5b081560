using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Commercial property.</summary>
internal static class DemoPremises
{
    public static void Tell(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        if (o.Kind == ObjectKind.CommercialLand) TellLand(o, place, dice);
        else
        {
            Size(o, dice);
            Building(o, dice);
            Supplies(o.Attributes, dice);
            DemoTrades.Tell(o, dice);
        }

        Terms(o, place, dice);
    }

    private static void TellLand(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        o.LandArea = dice.Tenths(20, 140);
        (a.LandCategory, a.LandStatus, a.LandTenure) = (LandCategory.Settlements, LandStatus.Industrial, Tenure.Owned);
        (a.Driveway, a.HasEncumbrances) = (Driveway.Asphalt, false);
        a.PermittedUse = dice.Pick(PermittedUse.ShoppingCenters, PermittedUse.Warehouses, PermittedUse.ServiceVehicles);
        (a.HasElectricity, a.ElectricityPlace, a.ElectricPower) = (true, UtilityPlace.OnSite, dice.Pick(50m, 150m, 250m));
        (a.HasGas, a.GasPlace, a.HasWater, a.WaterPlace) = (false, UtilityPlace.Border, true, UtilityPlace.Border);
        (a.HasSewerage, a.SeweragePlace) = (false, UtilityPlace.None);
        (a.ElectricityConnectable, a.GasConnectable, a.WaterConnectable, a.SewerageConnectable) = (true, true, true, false);
    }

    private static void Size(PropertyObject o, DemoDice dice)
    {
        o.TotalArea = o.Kind switch
        {
            ObjectKind.Warehouse or ObjectKind.Production => dice.Tenths(380, 2400),
            ObjectKind.Building or ObjectKind.Hotel => dice.Tenths(520, 1900),
            ObjectKind.StorageRoom => dice.Tenths(3.5m, 9),
            ObjectKind.LegalAddress => dice.Tenths(8, 15),
            _ => dice.Tenths(34, 260),
        };
        o.Floors = o.Kind switch
        {
            ObjectKind.Warehouse or ObjectKind.Production or ObjectKind.CarService => 1,
            ObjectKind.Building or ObjectKind.Hotel => dice.Between(2, 4),
            _ => dice.Between(3, 12),
        };
        o.Floor = o.Kind is ObjectKind.Office or ObjectKind.Coworking or ObjectKind.LegalAddress ? dice.Between(1, o.Floors.Value) : 1;
        o.Rooms = o.Kind is ObjectKind.Office or ObjectKind.FreePurpose ? dice.Between(1, 6) : null;
        if (o.Kind is ObjectKind.Building or ObjectKind.Hotel or ObjectKind.Production or ObjectKind.Warehouse) o.LandArea = dice.Tenths(10, 60);
    }

    private static void Building(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        a.CommercialBuilding = o.Kind switch
        {
            ObjectKind.Office or ObjectKind.Coworking or ObjectKind.LegalAddress => CommercialBuilding.BusinessCenter,
            ObjectKind.Warehouse or ObjectKind.Production => CommercialBuilding.Warehouse,
            ObjectKind.Building or ObjectKind.Hotel or ObjectKind.CarService => CommercialBuilding.DetachedBuilding,
            ObjectKind.Retail => dice.Pick(CommercialBuilding.ShoppingCenter, CommercialBuilding.ResidentialBuilding),
            _ => CommercialBuilding.ResidentialBuilding,
        };
        a.BuildingName = a.CommercialBuilding == CommercialBuilding.BusinessCenter ? dice.Pick("Гранит", "Полюс", "Маяк") : null;
        a.OfficeClass = dice.Pick(OfficeClass.A, OfficeClass.B, OfficeClass.BPlus, OfficeClass.C);
        a.BuildingArea = o.TotalArea + dice.Between(0, 40) * 100;
        a.BuiltYear = dice.Between(1978, 2021);
        a.Material = dice.Pick(BuildingMaterial.Brick, BuildingMaterial.Monolith, BuildingMaterial.ReinforcedConcrete);
        a.CeilingHeight = a.CommercialBuilding == CommercialBuilding.Warehouse ? dice.Tenths(4.5m, 9) : dice.Tenths(2.8m, 3.8m);
        a.Entrance = a.CommercialBuilding == CommercialBuilding.BusinessCenter ? EntranceKind.Common : EntranceKind.Separate;
        a.EntranceSide = dice.Pick(EntranceSide.Street, EntranceSide.Street, EntranceSide.Yard);
        a.HouseLine = dice.Pick(HouseLine.First, HouseLine.Second);
        a.Renovation = dice.Pick(Renovation.Office, Renovation.Cosmetic, Renovation.Finished, Renovation.Typical);
        a.FloorCovering = dice.Pick(FloorCovering.Tile, FloorCovering.Laminate, FloorCovering.Concrete);
        (a.Parking, a.HasParking, a.ParkingPlaces, a.ParkingIsFree) = (ParkingKinds.Open, true, dice.Between(4, 40), true);
        a.HasLift = o.Floors > 4;
        a.Access = dice.Pick(BuildingAccess.Free, BuildingAccess.Pass);
        a.CommercialLayout = dice.Pick(CommercialLayouts.Cabinets, CommercialLayouts.OpenSpace, CommercialLayouts.Mixed);
        a.WindowKind = dice.Pick(WindowKind.Ordinary, WindowKind.ShopWindows);
    }

    private static void Supplies(PropertyAttributes a, DemoDice dice)
    {
        var isHall = a.CommercialBuilding is CommercialBuilding.Warehouse or CommercialBuilding.DetachedBuilding;
        a.HasElectricity = a.HasWater = a.HasSewerage = a.HasHeating = a.HasInternet = true;
        a.Heating = HeatingKinds.Central;
        a.ElectricPower = isHall ? dice.Pick(60m, 150m, 250m) : dice.Pick(10m, 15m, 30m);
        (a.Ventilation, a.HasVentilation) = (VentilationKind.Forced, true);
        a.Conditioning = dice.Pick(ConditioningKind.Central, ConditioningKind.Local);
        a.Extinguishing = ExtinguishingKinds.Alarm;
        (a.HasFireAlarm, a.HasSecurity, a.TwentyFourSeven, a.HasCctv) = (true, true, dice.Chance(70), dice.Chance(60));
        a.WaterPipes = dice.Between(1, 3);
        a.PhoneLines = dice.Between(1, 4);
    }

    private static void Terms(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        a.Vat = dice.Pick(VatForm.Included, VatForm.Simplified);
        var rate = o.Kind switch
        {
            ObjectKind.Warehouse or ObjectKind.Production => 0.28m,
            ObjectKind.Retail or ObjectKind.Catering => 1.15m,
            ObjectKind.LegalAddress => 0.4m,
            _ => 0.75m,
        };
        var metres = o.Kind == ObjectKind.CommercialLand ? o.LandArea!.Value * 2.2m : o.TotalArea!.Value * rate;
        var worth = metres * place.PerMetre * (0.9m + dice.Between(0, 20) / 100m);
        o.Price = DemoObjects.Round(o.Deal == Deal.Sale ? worth : worth * 0.0085m);
        a.DealStatus = o.Deal == Deal.Sale ? DealStatus.DirectSale : DealStatus.DirectRent;
        if (o.Deal == Deal.Sale) return;
        (a.LeaseTerm, a.MinLeaseMonths, a.DepositMonths, a.PrepayMonths, a.SecurityPaymentPercent) = (LeaseTerm.LongTerm, 11, 1, 1, 100);
        (a.DepositRequired, a.Deposit, a.ClientFeePercent) = (true, o.Price, dice.Pick(0m, 50m));
        (a.UtilitiesIncluded, a.OperatingCostsIncluded) = (dice.Chance(50), true);
        (a.ElectricityIncluded, a.RentHolidays) = (false, dice.Chance(40));
    }
}
