using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Yandex.YandexElements;
using static ListingEngine.Core.Portals.Yandex.YandexKinds;
using static ListingEngine.Core.Portals.Yandex.YandexWords;

namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Flats, rooms, houses and plots: what the residential page lists, in its order.</summary>
internal static class YandexHousing
{
    public static Vocabulary Terms { get; } = new(
        Word("deal-status", o => o.Attributes.DealStatus, NewSale, DealStatusesRead).For(IsNew),
        Word("deal-status", o => o.Attributes.DealStatus, UsedSale, DealStatusesRead).For(IsUsedSale),
        Flag("haggle", o => o.Attributes.HaggleAllowed).For(IsUsedSale),
        Flag("mortgage", o => o.Attributes.MortgageAllowed).For(IsSale),
        Flag("not-for-agents", o => o.Attributes.NotForAgents).For(IsUsed),
        YandexNumbers.Prepayment.Element,
        YandexNumbers.AgentFee.Element,
        Flag("rent-pledge", o => o.Attributes.DepositRequired, YandexDerived.Deposit).For(IsRent),
        Flag("utilities-included", o => o.Attributes.UtilitiesIncluded).For(IsRent));

    public static Vocabulary Premises { get; } = new(
        YandexNumbers.Floor.Element,
        YandexNumbers.Rooms.Element,
        YandexNumbers.RoomsOffered.Element,
        Yes("studio", o => o.Attributes.IsStudio).For(IsWholeFlat),
        Yes("open-plan", o => o.Attributes.IsOpenPlan).For(IsWholeFlat),
        Flag("apartments", o => o.Attributes.IsApartments).For(IsWholeFlat),
        Word("rooms-type", o => o.Attributes.RoomLayout, RoomLayout, RoomLayoutRead).For(IsFlat),
        Word("window-view", o => o.Attributes.WindowView, WindowView, WindowViewRead).For(IsFlat),
        YandexCounts.Balcony.For(IsFlat),
        YandexCounts.Bathroom.For(IsDwelling),
        Word("renovation", o => o.Attributes.Renovation, NewRenovation, RenovationRead).For(IsNew),
        Word("renovation", o => o.Attributes.Renovation, UsedRenovation, RenovationRead).For(IsUsedDwelling),
        FeedElement.Word("quality", o => o.Attributes.Quality, Qualities).For(IsUsedDwelling),
        FeedElement.Word("floor-covering", o => o.Attributes.FloorCovering, Floors).For(IsFlat),
        Flag("phone", o => o.Attributes.HasPhone).For(IsUsedDwelling),
        Flag("internet", o => o.Attributes.HasInternet).For(IsUsedDwelling),
        Flag("room-furniture", o => o.Attributes.HasFurniture).For(IsUsedDwelling),
        Flag("kitchen-furniture", o => o.Attributes.HasKitchenFurniture).For(IsUsedDwelling),
        Flag("television", o => o.Attributes.HasTv).For(IsUsedDwelling),
        Flag("washing-machine", o => o.Attributes.HasWasher).For(IsUsedDwelling),
        Flag("dishwasher", o => o.Attributes.HasDishwasher).For(IsUsedDwelling),
        Flag("refrigerator", o => o.Attributes.HasFridge).For(IsUsedDwelling),
        Flag("built-in-tech", o => o.Attributes.HasBuiltInAppliances).For(IsUsedDwelling),
        Flag("air-conditioner", o => o.Attributes.HasConditioner).For(IsUsedDwelling),
        Flag("flat-alarm", o => o.Attributes.HasFlatAlarm).For(IsUsedFlat),
        Flag("with-children", o => o.Attributes.ChildrenAllowed).For(IsRentedDwelling),
        Flag("with-pets", o => o.Attributes.PetsAllowed).For(IsRentedDwelling));

    public static Vocabulary Building { get; } = new(
        YandexNumbers.Floors.Element,
        FeedElement.Text("building-name", o => o.Attributes.BuildingName).For(IsFlatOrNew),
        Id("yandex-building-id", o => o.Attributes.YandexBuildingId).For(IsFlatOrNew),
        Id("yandex-house-id", o => o.Attributes.YandexHouseId).For(IsFlatOrNew),
        FeedElement.Text("building-section", o => o.Attributes.BuildingSection).For(IsFlatOrNew),
        FeedElement.Text("building-phase", o => o.Attributes.BuildingPhase).For(IsNew),
        FeedElement.Word("building-state", o => o.Attributes.BuildingState, States).For(IsNew),
        YandexNumbers.BuiltYear.Element,
        YandexNumbers.ReadyQuarter.Element,
        YandexDates.Day("key-handover-date", o => o.Attributes.KeyHandover).For(IsNew),
        Word("building-type", o => o.Attributes.Material, NewMaterial, MaterialRead).For(IsNew),
        Word("building-type", o => o.Attributes.Material, UsedMaterial, MaterialRead).For(IsUsedDwelling),
        FeedElement.Text("building-series", o => o.Attributes.BuildingSeries).For(IsFlatOrNew),
        YandexNumbers.CeilingHeight.Element,
        Flag("lift", o => o.Attributes.HasLift, YandexDerived.Lift).For(IsFlat),
        Flag("rubbish-chute", o => o.Attributes.HasRubbishChute).For(IsFlat),
        Flag("guarded-building", o => o.Attributes.IsGuarded).For(IsDwelling),
        Flag("access-control-system", o => o.Attributes.HasAccessControl).For(IsUsedFlat),
        Flag("security", o => o.Attributes.HasSecurity).For(IsUsedDwelling),
        Flag("alarm", o => o.Attributes.HasAlarm).For(IsUsedDwelling),
        Flag("parking", o => o.Attributes.HasParking).For(IsDwelling),
        YandexNumbers.ParkingPlaces.Element,
        YandexNumbers.ParkingPlacePrice.Element,
        Flag("parking-guest", o => o.Attributes.HasGuestParking).For(IsUsedDwelling),
        YandexNumbers.GuestParkingPlaces.Element,
        Flag("is-elite", o => o.Attributes.IsElite).For(IsDwelling));

    public static Vocabulary Country { get; } = new(
        Word("lot-type", o => o.Attributes.LandStatus, LotTypes, LotTypesRead),
        Flag("pmg", o => o.Attributes.PermanentResidence).For(IsHouse),
        FeedElement.Word("toilet", o => o.Attributes.Toilet, Where).For(IsHouse),
        FeedElement.Word("shower", o => o.Attributes.Shower, Where).For(IsHouse),
        Flag("kitchen", o => o.Attributes.HasKitchen).For(IsHouse),
        Flag("pool", o => o.Attributes.HasPool).For(IsHouse),
        Flag("billiard", o => o.Attributes.HasBilliard).For(IsHouse),
        Flag("sauna", o => o.Attributes.HasSauna).For(IsHouse),
        Flag("heating-supply", o => o.Attributes.HasHeating, YandexDerived.Heating).For(IsHouse),
        Flag("water-supply", o => o.Attributes.HasWater, YandexDerived.Water),
        Flag("sewerage-supply", o => o.Attributes.HasSewerage, YandexDerived.Sewerage),
        Flag("electricity-supply", o => o.Attributes.HasElectricity),
        Flag("gas-supply", o => o.Attributes.HasGas));

    private static bool IsUsedSale(PropertyObject o) => IsSale(o) && IsUsed(o);

    private static bool IsWholeFlat(PropertyObject o) => o.Kind == ObjectKind.Flat;

    private static bool IsDwelling(PropertyObject o) => IsFlat(o) || IsHouse(o);

    private static bool IsUsedDwelling(PropertyObject o) => IsDwelling(o) && IsUsed(o);

    private static bool IsUsedFlat(PropertyObject o) => IsFlat(o) && IsUsed(o);

    private static bool IsRentedDwelling(PropertyObject o) => IsDwelling(o) && IsRent(o);

    private static bool IsFlatOrNew(PropertyObject o) => IsFlat(o) || IsNew(o);
}
