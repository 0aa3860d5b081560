using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Demo;

/// <summary>Flats, rooms, beds and shares.</summary>
internal static class DemoFlats
{
    public static void Tell(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var a = o.Attributes;
        var isNew = o.Market == Market.NewBuilding;
        a.IsStudio = o.Kind == ObjectKind.Flat && dice.Chance(12) ? true : null;
        var rooms = o.Kind == ObjectKind.Flat ? dice.Pick(1, 1, 2, 2, 2, 3, 3, 4) : dice.Between(2, 4);
        o.Rooms = a.IsStudio == true ? null : rooms;
        o.TotalArea = a.IsStudio == true ? dice.Tenths(23, 31) : 17 + rooms * dice.Tenths(15, 21);
        o.KitchenArea = a.IsStudio == true ? null : dice.Tenths(6.5m, isNew ? 16 : 11);
        o.LivingArea = Math.Round((o.TotalArea.Value - (o.KitchenArea ?? 6)) * 0.72m, 1);
        o.Floors = isNew ? dice.Between(9, 24) : dice.Pick(5, 5, 9, 9, 12, 16);
        o.Floor = dice.Between(1, o.Floors.Value);
        Building(o, dice, isNew);
        Inside(a, dice);
        if (o.Kind != ObjectKind.Flat) Part(o, dice);
        Price(o, place, dice);
        if (isNew) NewBuilding(o, dice);
        else if (o.Deal == Deal.Sale)
            (a.DealStatus, a.MortgageAllowed) = (dice.Pick(DealStatus.DirectSale, DealStatus.DirectSale, DealStatus.Alternative), true);
        else DemoRent.Tell(o, dice);
    }

    private static void Building(PropertyObject o, DemoDice dice, bool isNew)
    {
        var a = o.Attributes;
        a.BuiltYear = isNew ? 2027 : o.Floors <= 5 ? dice.Between(1958, 1974) : dice.Between(1976, 2019);
        a.Material = isNew ? dice.Pick(BuildingMaterial.Monolith, BuildingMaterial.BrickMonolith)
            : dice.Pick(BuildingMaterial.Brick, BuildingMaterial.Panel, BuildingMaterial.Panel, BuildingMaterial.Block);
        a.CeilingHeight = isNew ? 2.8m : dice.Pick(2.5m, 2.55m, 2.64m, 2.7m);
        a.HasLift = o.Floors > 5;
        a.PassengerLifts = o.Floors > 5 ? o.Floors > 12 ? 2 : 1 : 0;
        a.FreightLifts = o.Floors > 9 ? 1 : 0;
        a.Parking = dice.Pick(ParkingKinds.Open, ParkingKinds.Ground, ParkingKinds.BehindBarrier);
        a.Courtyard = dice.Pick(CourtyardKinds.Playground, CourtyardKinds.Playground | CourtyardKinds.SportsGround, CourtyardKinds.Closed);
        a.HasRubbishChute = o.Floors > 5 && !isNew;
    }

    private static void Inside(PropertyAttributes a, DemoDice dice)
    {
        a.Renovation = dice.Pick(Renovation.Cosmetic, Renovation.Cosmetic, Renovation.Euro, Renovation.Designer, Renovation.NeedsRepair);
        a.WindowView = dice.Pick(WindowViews.Yard, WindowViews.Street, WindowViews.Yard | WindowViews.Sunny);
        a.RoomLayout = dice.Pick(RoomLayouts.Separate, RoomLayouts.Separate, RoomLayouts.Separate | RoomLayouts.Adjoining);
        if (dice.Chance(55)) (a.SeparateBathrooms, a.CombinedBathrooms) = (1, 0);
        else (a.SeparateBathrooms, a.CombinedBathrooms) = (0, 1);
        a.Balconies = dice.Chance(55) ? 1 : 0;
        a.Loggias = a.Balconies == 0 && dice.Chance(60) ? 1 : 0;
        a.HasInternet = true;
        a.HasPhone = dice.Chance(20);
    }

    private static void Part(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        a.RoomArea = dice.Tenths(11, 19);
        a.RoomAreas = a.RoomArea.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        a.RoomsOffered = 1;
        if (o.Kind == ObjectKind.FlatShare) (a.ShareAmount, a.IsShareSale) = ("1/2", true);
        if (o.Kind is ObjectKind.Bed or ObjectKind.Room) (a.BedPlace, a.Beds) = (BedPlace.Flat, 1);
    }

    private static void Price(PropertyObject o, DemoPlace place, DemoDice dice)
    {
        var area = o.Kind switch
        {
            ObjectKind.Room => o.Attributes.RoomArea!.Value * 1.3m,
            ObjectKind.Bed => 6,
            ObjectKind.FlatShare => o.TotalArea!.Value * 0.4m,
            _ => o.TotalArea!.Value,
        };
        var finish = o.Attributes.Renovation switch
        {
            Renovation.Designer => 1.18m,
            Renovation.Euro => 1.1m,
            Renovation.NeedsRepair => 0.88m,
            _ => 1m,
        };
        var worth = area * place.PerMetre * finish * (0.94m + dice.Between(0, 12) / 100m);
        o.Price = DemoObjects.Round(o.Deal switch { Deal.LongRent => worth * 0.0042m, Deal.DailyRent => worth * 0.00035m, _ => worth });
    }

    // Numbers of the portals' own directories; these are invented.
    private static void NewBuilding(PropertyObject o, DemoDice dice)
    {
        var a = o.Attributes;
        var (name, building) = dice.Pick(("Северный берег", 1), ("Парк Удача", 2), ("Дом на Озёрной", 3));
        (a.BuildingName, a.BuildingSection, a.BuildingPhase) = (name, $"корпус {dice.Between(1, 4)}", "1");
        (a.BuildingState, a.ReadyQuarter) = (BuildingState.Unfinished, dice.Between(1, 4));
        (a.YandexBuildingId, a.YandexHouseId) = (990000 + building, 990100 + building);
        (a.AvitoDevelopmentId, a.CianComplexId, a.CianHouseId) = (990200 + building, 990300 + building, 990400 + building);
        (a.DealStatus, a.SaleContract) = (DealStatus.DeveloperSale, SaleContract.EquityParticipation);
        a.Renovation = dice.Pick(Renovation.Fine, Renovation.Rough, Renovation.Whitebox);
        (a.MortgageAllowed, a.HasRubbishChute, a.Developer) = (true, null, "Северстройдом");
        a.CadastralNumber = null;
    }
}
