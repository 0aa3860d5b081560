using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>What people agree on when they let a dwelling.</summary>
internal static class DemoRent
{
    public static void Tell(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        Furnish(a, dice);
        if (a.Renovation == Renovation.NeedsRepair) a.Renovation = Renovation.Cosmetic;
        a.ChildrenAllowed = dice.Chance(70);
        a.PetsAllowed = dice.Chance(35);
        a.SmokingAllowed = false;
        a.PartiesAllowed = false;
        a.Beds = Math.Max(1, o.Rooms ?? 1);
        a.SleepingPlaces = a.Beds + 1;
        a.Guests = a.SleepingPlaces;
        if (o.Deal == Deal.DailyRent) Daily(o, dice);
        else Long(o, dice);
    }

    private static void Furnish(PropertyAttributes a, DemoDice dice)
    {
        a.HasFurniture = a.HasKitchenFurniture = a.HasWardrobes = a.HasSleepingPlaces = true;
        a.HasFridge = a.HasWasher = a.HasStove = true;
        a.HasTv = dice.Chance(70);
        a.HasDishwasher = dice.Chance(30);
        a.HasMicrowave = dice.Chance(60);
        a.HasConditioner = dice.Chance(25);
        a.HasBathtub = dice.Chance(60);
        a.HasShowerCabin = a.HasBathtub == false;
    }

    private static void Long(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        a.DealStatus = DealStatus.DirectRent;
        a.LeaseTerm = LeaseTerm.LongTerm;
        a.DepositRequired = true;
        a.Deposit = o.Price;
        a.DepositMonths = 1;
        a.PrepayMonths = 1;
        a.PrepaymentPercent = 100;
        a.ClientFeePercent = dice.Pick(0m, 50m, 50m, 100m);
        a.UtilitiesIncluded = dice.Chance(40);
        a.UtilitiesPrice = a.UtilitiesIncluded == true ? null : dice.Between(28, 72) * 100;
        a.MetersPaidByTenant = true;
        a.Tenants = dice.Pick(TenantsKind.Any, TenantsKind.Family);
    }

    private static void Daily(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        a.DepositRequired = true;
        a.Deposit = DemoObjects.Round((o.Price ?? 3000) * 0.8m);
        a.UtilitiesIncluded = true;
        a.HasBedLinen = a.HasTowels = a.HasHairDryer = a.HasIron = true;
        a.AccountingDocuments = dice.Chance(50);
        a.ClientFeePercent = 0;
    }
}
