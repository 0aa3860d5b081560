using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of rooms and beds; what they share with flats is there.</summary>
internal static class AvitoRooms
{
    public static AvitoElement RoomLocation { get; } = AvitoElement.Word("RoomLocationType", o => o.Attributes.BedPlace,
        AvitoWords.RoomPlace).OnlyWhen(o => o.Kind == ObjectKind.Room);

    public static AvitoElement BedLocation { get; } = AvitoElement.Word("BedLocationType", o => o.Attributes.BedPlace, AvitoWords.BedPlaces)
        .OnlyWhen(o => o.Kind == ObjectKind.Bed);

    public static AvitoElement Multimedia { get; } = AvitoElement.Options("LeaseMultimedia", "attributes.hasInternet",
        AvitoOption.Mark("Wi-Fi", o => o.Attributes.HasInternet),
        AvitoOption.Mark("Телевизор", o => o.Attributes.HasTv),
        AvitoOption.Mark("Кабельное / цифровое ТВ", o => o.Attributes.HasCableTv));

    public static AvitoElement Appliances { get; } = AvitoElement.Options("LeaseAppliances", "attributes.hasFridge",
        AvitoOption.Mark("Плита", o => o.Attributes.HasStove),
        AvitoOption.Mark("Микроволновка", o => o.Attributes.HasMicrowave),
        AvitoOption.Mark("Холодильник", o => o.Attributes.HasFridge),
        AvitoOption.Mark("Стиральная машина", o => o.Attributes.HasWasher),
        AvitoOption.Mark("Фен", o => o.Attributes.HasHairDryer),
        AvitoOption.Mark("Утюг", o => o.Attributes.HasIron));

    public static AvitoElement Comfort { get; } = AvitoElement.Options("LeaseComfort", "attributes.hasConditioner",
        AvitoOption.Mark("Кондиционер", o => o.Attributes.HasConditioner),
        AvitoOption.Mark("Камин", o => o.Attributes.HasFireplace),
        new AvitoOption("Балкон / лоджия", o => o.Attributes is { Balconies: > 0 } or { Loggias: > 0 }, AvitoFlats.TakeBalcony),
        AvitoOption.Of("Парковочное место", o => o.Attributes.Parking, ParkingKinds.OwnPlace, ParkingKinds.Open, ParkingKinds.Ground,
            ParkingKinds.Underground, ParkingKinds.Multilevel, ParkingKinds.BehindBarrier));

    /// <summary>Rooms have no element of their own for each of these, unlike flats.</summary>
    public static AvitoElement Allowed { get; } = AvitoElement.Options("LeaseAdditionally", "attributes.petsAllowed",
        AvitoOption.Mark("Можно с питомцами", o => o.Attributes.PetsAllowed),
        AvitoOption.Mark("Можно с детьми", o => o.Attributes.ChildrenAllowed),
        AvitoOption.Mark("Можно для мероприятий", o => o.Attributes.PartiesAllowed),
        AvitoOption.Mark("Можно курить", o => o.Attributes.SmokingAllowed));

    public static AvitoElement SleepingPlaces { get; } = AvitoCommon.SleepingPlaces(16, "16+");
}
