using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Garages and parking places.</summary>
internal static class DemoGarages
{
    public static void Tell(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        var isGarage = o.Kind == ObjectKind.Garage;
        o.TotalArea = isGarage ? dice.Tenths(17, 28) : dice.Tenths(12.5m, 16);
        if (isGarage)
        {
            a.GarageKind = dice.Pick(GarageKind.Garage, GarageKind.Box);
            a.GarageOwnership = dice.Pick(GarageOwnership.Private, GarageOwnership.Cooperative);
            a.GarageConstruction = GarageConstruction.Capital;
            a.GarageName = $"ГСК «{dice.Pick("Маяк", "Нева", "Север", "Мотор")}»";
            a.Material = dice.Pick(BuildingMaterial.Brick, BuildingMaterial.ReinforcedConcrete, BuildingMaterial.Metal);
            a.HasInspectionPit = dice.Chance(40);
            a.HasCellar = dice.Chance(30);
            a.HasElectricity = true;
            a.HasHeating = false;
        }
        else
        {
            a.GaragePlacement = dice.Pick(GaragePlacement.Underground, GaragePlacement.Multilevel);
            a.HasAutomaticGates = true;
            a.HasCctv = true;
            a.HasAccessControl = true;
            a.HasExtinguishing = true;
            a.IsNewParking = dice.Chance(50);
        }

        a.HasSecurity = true;
        a.TwentyFourSeven = true;
        a.DealStatus = o.Deal == Deal.Sale ? DealStatus.DirectSale : DealStatus.DirectRent;
        var worth = o.TotalArea.Value * place.PerMetre * (isGarage ? 0.16m : 0.34m) * (0.9m + dice.Between(0, 20) / 100m);
        o.Price = DemoObjects.Round(o.Deal == Deal.Sale ? worth : worth * 0.0055m);
        if (o.Deal != Deal.Sale) (a.ClientFeePercent, a.DepositRequired, a.Deposit, a.DepositMonths) = (0, true, o.Price, 1);
    }
}
