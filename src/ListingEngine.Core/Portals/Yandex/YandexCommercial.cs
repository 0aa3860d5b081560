using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexElements;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;
using static ListingEngine.Core.Portals.Yandex.YandexWords;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Commercial objects: what their page lists, in its order. Its enumerations are English.</summary>
internal static class YandexCommercial
{
    public static Vocabulary Head { get; } = new(
        FeedElement.Word("commercial-building-type", o => o.Attributes.CommercialBuilding, CommercialBuildings).For(IsPremises),
        YandexFlags.Repeated("purpose", o => o.Attributes.Purposes, Purposes,
                static (set, one) => (set & one) != 0, static (set, one) => set | one)
            .For(static o => o.Kind is ObjectKind.Retail or ObjectKind.FreePurpose),
        YandexFlags.Repeated("purpose-warehouse", o => o.Attributes.WarehousePurposes, WarehouseUses,
                static (set, one) => (set & one) != 0, static (set, one) => set | one)
            .For(static o => o.Kind == ObjectKind.Warehouse));

    public static Vocabulary Terms { get; } = new(
        YandexNumbers.Commission.Element,
        YandexNumbers.Prepayment.Element,
        YandexNumbers.SecurityPayment.Element,
        Flag("rent-pledge", o => o.Attributes.DepositRequired, YandexDerived.Deposit).For(IsRent),
        Flag("cleaning-included", o => o.Attributes.CleaningIncluded).For(IsRent),
        Flag("utilities-included", o => o.Attributes.UtilitiesIncluded).For(IsRent),
        Flag("electricity-included", o => o.Attributes.ElectricityIncluded).For(IsRent),
        Word("deal-status", o => o.Attributes.DealStatus, CommercialRent, DealStatusesRead).For(IsRent),
        Word("deal-status", o => o.Attributes.DealStatus, CommercialSale, DealStatusesRead).For(IsSale));

    public static Vocabulary Premises { get; } = new(
        YandexNumbers.Floor.Element,
        YandexNumbers.Rooms.Element,
        FeedElement.Word("entrance-type", o => o.Attributes.Entrance, Entrances).For(IsPremises),
        Yes("open-plan", o => o.Attributes.IsOpenPlan).For(IsPremises),
        YandexNumbers.PhoneLines.Element,
        Flag("adding-phone-on-request", o => o.Attributes.PhoneOnRequest).For(IsPremises),
        Flag("internet", o => o.Attributes.HasInternet).For(IsPremises),
        Flag("self-selection-telecom", o => o.Attributes.OwnTelecom).For(IsPremises),
        Flag("room-furniture", o => o.Attributes.HasFurniture).For(IsPremises),
        Flag("air-conditioner", o => o.Attributes.HasConditioner, YandexDerived.Conditioner).For(IsPremises),
        Flag("ventilation", o => o.Attributes.HasVentilation, YandexDerived.Ventilation).For(IsPremises),
        Flag("fire-alarm", o => o.Attributes.HasFireAlarm).For(IsPremises),
        Flag("heating-supply", o => o.Attributes.HasHeating, YandexDerived.Heating).For(IsPremises),
        Flag("water-supply", o => o.Attributes.HasWater, YandexDerived.Water),
        Flag("sewerage-supply", o => o.Attributes.HasSewerage, YandexDerived.Sewerage),
        Flag("electricity-supply", o => o.Attributes.HasElectricity),
        YandexNumbers.ElectricPower.Element,
        Flag("gas-supply", o => o.Attributes.HasGas),
        FeedElement.Word("floor-covering", o => o.Attributes.FloorCovering, Floors).For(IsPremises),
        FeedElement.Word("window-type", o => o.Attributes.WindowKind, Windows).For(IsPremises),
        Word("window-view", o => o.Attributes.WindowView, WindowView, WindowViewRead).For(IsPremises),
        Word("renovation", o => o.Attributes.Renovation, UsedRenovation, RenovationRead).For(IsPremises),
        FeedElement.Word("quality", o => o.Attributes.Quality, Qualities).For(IsPremises));

    public static Vocabulary Building { get; } = new(
        YandexNumbers.Floors.Element,
        FeedElement.Text("building-name", o => o.Attributes.BuildingName).For(IsPremises),
        Word("office-class", o => o.Attributes.OfficeClass, Classes, ClassesRead).For(IsPremises),
        YandexNumbers.BuiltYear.Element,
        YandexNumbers.CeilingHeight.Element,
        Id("yandex-building-id", o => o.Attributes.YandexBuildingId).For(IsPremises),
        Id("yandex-house-id", o => o.Attributes.YandexHouseId).For(IsPremises),
        Flag("guarded-building", o => o.Attributes.IsGuarded),
        Flag("access-control-system", o => o.Attributes.HasAccessControl).For(IsPremises),
        Flag("twenty-four-seven", o => o.Attributes.TwentyFourSeven).For(IsPremises),
        Flag("lift", o => o.Attributes.HasLift, YandexDerived.Lift).For(IsPremises),
        Flag("security", o => o.Attributes.HasSecurity).For(IsPremises),
        Flag("is-elite", o => o.Attributes.IsElite).For(IsPremises),
        Flag("eating-facilities", o => o.Attributes.HasEating).For(IsPremises),
        Flag("parking", o => o.Attributes.HasParking).For(IsPremises),
        YandexNumbers.ParkingPlaces.Element,
        YandexNumbers.ParkingPlacePrice.Element,
        Flag("parking-guest", o => o.Attributes.HasGuestParking).For(IsPremises),
        YandexNumbers.GuestParkingPlaces.Element,
        Flag("responsible-storage", o => o.Attributes.ResponsibleStorage).For(IsStorage),
        YandexNumbers.PalletPrice.Element,
        Flag("freight-elevator", o => o.Attributes.HasFreightLift, YandexDerived.FreightLift).For(IsStorage),
        Flag("truck-entrance", o => o.Attributes.HasTruckEntrance).For(IsStorage),
        Flag("ramp", o => o.Attributes.HasRamp).For(IsStorage),
        Flag("railway", o => o.Attributes.HasRailway).For(IsStorage),
        Flag("office-warehouse", o => o.Attributes.HasOfficeWarehouse).For(IsStorage),
        Flag("open-area", o => o.Attributes.HasOpenArea).For(IsStorage),
        Flag("service-three-pl", o => o.Attributes.ThreePl).For(IsStorage),
        FeedElement.Text("temperature-comment", o => o.Attributes.TemperatureComment).For(IsStorage));
}
