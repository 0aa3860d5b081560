using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>Elements of a coworking.</summary>
internal static class AvitoCoworking
{
    public static AvitoElement Places { get; } = AvitoElement.Whole("PlacesAmount", o => o.Attributes.Workplaces, 1, 1000);

    public static AvitoElement Weekends { get; } = AvitoElement.Flag("WeekendWork", o => o.Attributes.WorksOnWeekends);

    public static AvitoElement RoundTheClock { get; } = AvitoElement.Flag("Working24Hours", o => o.Attributes.TwentyFourSeven);

    public static AvitoElement From { get; } = AvitoElement.Choice("WorksFrom", "attributes.opensAt",
        o => Hour(o.Attributes.OpensAt) is { } hour ? AvitoNumbers.Word(hour) : null,
        (o, text) => (o.Attributes.OpensAt = Time(text)) is not null).OnlyWhen(HasHours);

    public static AvitoElement Till { get; } = AvitoElement.Choice("WorksTill", "attributes.closesAt",
        o => Hour(o.Attributes.ClosesAt) is { } hour ? AvitoNumbers.Word(hour) : null,
        (o, text) => (o.Attributes.ClosesAt = Time(text)) is not null).OnlyWhen(HasHours);

    public static AvitoElement PlaceType { get; } = AvitoElement.Word("PlaceType", o => o.Attributes.WorkplaceKind, AvitoWords.PlaceType);

    public static AvitoElement RoomArea { get; } = AvitoElement.Number("RoomArea", o => o.Attributes.RoomArea, 4, 1000)
        .OnlyWhen(IsSeparateRoom);

    public static AvitoElement PlacesInRoom { get; } = AvitoElement.Whole("PlacesInRoom", o => o.Attributes.WorkplacesInRoom, 4, 1000)
        .OnlyWhen(IsSeparateRoom);

    public static AvitoElement Conveniences { get; } = AvitoElement.Options("KeyConveniences", "attributes.hasFurniture",
        AvitoOption.Mark("Мебель", o => o.Attributes.HasFurniture),
        AvitoOption.Mark("Wi-Fi", o => o.Attributes.HasInternet),
        AvitoOption.Mark("Юридический адрес", o => o.Attributes.LegalAddress),
        AvitoOption.Mark("Охрана", o => o.Attributes.HasSecurity));

    public static AvitoElement Food { get; } = AvitoElement.Options("FoodAndDrinks", "attributes.infrastructure",
        AvitoOption.Of("Кафе", o => o.Attributes.Infrastructure, CentreServices.Cafe));

    public static AvitoElement Services { get; } = AvitoElement.Options("AvailableService", "attributes.infrastructure",
        AvitoOption.Of("Ресепшн", o => o.Attributes.Infrastructure, CentreServices.CentralReception),
        AvitoOption.Of("Переговорные комнаты", o => o.Attributes.Infrastructure, CentreServices.ConferenceRoom));

    public static AvitoElement Facilities { get; } = AvitoElement.Options("AdditionalFacilities", "attributes.infrastructure",
        AvitoOption.Of("Парковка", o => o.Attributes.Parking, ParkingKinds.Ground, ParkingKinds.Open, ParkingKinds.Guest,
            ParkingKinds.BehindBarrier, ParkingKinds.Multilevel, ParkingKinds.Underground, ParkingKinds.InBuilding),
        AvitoOption.Of("Спорт-зал", o => o.Attributes.Infrastructure, CentreServices.FitnessCentre));

    public static bool HasHours(PropertyObject o) => o.Attributes.TwentyFourSeven != true;

    public static bool IsSeparateRoom(PropertyObject o) => o.Attributes.WorkplaceKind == WorkplaceKind.SeparateRoom;

    // «10:00» is ten; Avito takes whole hours only.
    private static int? Hour(string? time)
    {
        if (AvitoText.Written(time) is not { } text) return null;
        var end = text.IndexOf(':', StringComparison.Ordinal);
        return Numbers.ReadWhole(end < 0 ? text : text[..end]) is >= 0 and <= 24 and var hour ? hour : null;
    }

    private static string? Time(string text) => Hour(text) is { } hour ? $"{AvitoNumbers.Word(hour)}:00" : null;
}
