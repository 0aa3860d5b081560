using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Houses of every kind, and plots.</summary>
internal static class DemoHouses
{
    public static void Tell(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        var isDacha = o.Kind == ObjectKind.Dacha;
        o.TotalArea = o.Kind switch
        {
            ObjectKind.Dacha => dice.Tenths(38, 85),
            ObjectKind.HousePart => dice.Tenths(48, 90),
            ObjectKind.Cottage => dice.Tenths(170, 310),
            _ => dice.Tenths(96, 190),
        };
        o.LivingArea = Math.Round(o.TotalArea.Value * 0.62m, 1);
        o.KitchenArea = dice.Tenths(9, 22);
        o.LandArea = o.Kind is ObjectKind.Townhouse or ObjectKind.Duplex ? dice.Tenths(1.5m, 4) : dice.Tenths(6, 16);
        o.Floors = isDacha ? dice.Between(1, 2) : 2;
        a.Bedrooms = Math.Max(1, (int)(o.TotalArea.Value / 42));
        o.Rooms = a.Bedrooms + 1;
        a.BuiltYear = isDacha ? dice.Between(1984, 2012) : dice.Between(2006, 2024);
        a.Material = isDacha ? dice.Pick(BuildingMaterial.Timber, BuildingMaterial.Log, BuildingMaterial.Wireframe)
            : dice.Pick(BuildingMaterial.GasBlock, BuildingMaterial.Brick, BuildingMaterial.Timber, BuildingMaterial.GluedTimber);
        a.Renovation = dice.Pick(Renovation.Cosmetic, Renovation.Euro, Renovation.Designer);
        a.HouseCondition = HouseCondition.Ready;
        (a.Bathrooms, a.SeparateBathrooms, a.CombinedBathrooms) = (isDacha ? 1 : 2, 0, isDacha ? 1 : 2);
        a.Toilet = a.Shower = isDacha && dice.Chance(40) ? IndoorsOrOutdoors.Outdoors : IndoorsOrOutdoors.Indoors;
        a.HasKitchen = true;
        a.HasTerrace = dice.Chance(60);
        a.HasSauna = dice.Chance(35);
        a.HasGarage = !isDacha && dice.Chance(50);
        a.HasCellar = dice.Chance(20);
        a.PermanentResidence = !isDacha;
        a.HasInternet = !isDacha;
        a.Parking = ParkingKinds.Open;
        a.Nearby = NearbyKinds.Shop | NearbyKinds.Pharmacy;
        a.TransportAccess = TransportKinds.AsphaltRoad | TransportKinds.PublicTransport;
        if (o.Kind == ObjectKind.HousePart) (a.ShareAmount, a.IsShareSale) = ("1/2", true);
        Supplies(a, dice, isDacha);
        Ground(a, place, isDacha);
        Price(o, place, dice);
        if (o.Deal != Deal.Sale) DemoRent.Tell(o, dice);
        else (a.MortgageAllowed, a.DealStatus) = (true, DealStatus.DirectSale);
    }

    public static void TellPlot(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        var isGarden = dice.Chance(35);
        o.LandArea = dice.Tenths(6, 24);
        Ground(a, place, isGarden);
        a.HasElectricity = true;
        (a.ElectricityPlace, a.ElectricityConnectable, a.ElectricPower) = (UtilityPlace.OnSite, true, 15);
        a.HasGas = !isGarden;
        (a.GasPlace, a.GasConnectable) = isGarden ? (UtilityPlace.None, false) : (UtilityPlace.Border, true);
        (a.WaterPlace, a.WaterConnectable, a.HasWater) = (UtilityPlace.Border, true, dice.Chance(50));
        (a.SeweragePlace, a.SewerageConnectable, a.HasSewerage) = (UtilityPlace.None, false, false);
        a.MortgageAllowed = o.Deal == Deal.Sale ? true : null;
        a.DealStatus = o.Deal == Deal.Sale ? DealStatus.DirectSale : DealStatus.DirectRent;
        a.IsLandWithContract = false;
        var worth = o.LandArea.Value * place.PerMetre * 1.6m * (0.9m + dice.Between(0, 20) / 100m);
        o.Price = DemoObjects.Round(o.Deal == Deal.Sale ? worth : worth * 0.006m);
        if (o.Deal != Deal.Sale) (a.ClientFeePercent, a.DepositMonths, a.DepositRequired, a.LeaseTerm) = (0, 1, true, LeaseTerm.LongTerm);
    }

    private static void Supplies(PropertyAttributes a, DemoDice dice, bool isDacha)
    {
        a.HasElectricity = a.HasWater = a.HasHeating = true;
        a.HasGas = !isDacha;
        a.GasKind = isDacha ? null : GasKind.Main;
        a.Heating = isDacha ? HeatingKinds.Stove : HeatingKinds.AutonomousGas;
        a.WaterKind = dice.Pick(WaterKind.Borehole, isDacha ? WaterKind.Well : WaterKind.Central);
        a.HasSewerage = true;
        a.SewerageKind = isDacha ? SewerageKind.Cesspool : SewerageKind.SepticTank;
    }

    private static void Ground(PropertyAttributes a, DemoPlace place, bool isGarden)
    {
        a.LandStatus = isGarden ? LandStatus.Gardening : LandStatus.IndividualHousing;
        a.LandCategory = isGarden ? LandCategory.Agricultural : LandCategory.Settlements;
        a.LandTenure = Tenure.Owned;
        a.Driveway = isGarden ? Driveway.Ground : Driveway.Asphalt;
        a.SettlementName = place.Settlement;
    }

    private static void Price(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var perMetre = place.PerMetre * (o.Kind == ObjectKind.Dacha ? 0.55m : 0.9m) * (0.92m + dice.Between(0, 16) / 100m);
        var worth = o.TotalArea!.Value * perMetre + o.LandArea!.Value * 90_000;
        o.Price = DemoObjects.Round(o.Deal switch { Deal.LongRent => worth * 0.005m, Deal.DailyRent => worth * 0.0006m, _ => worth });
    }
}
