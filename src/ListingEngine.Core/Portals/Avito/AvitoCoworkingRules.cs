using ListingEngine.Core.Feeds;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of coworkings need.</summary>
internal static class AvitoCoworkingRules
{
    public static FeedRule[] All { get; } =
    [
        Must("workplaces-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.Places, "Укажите число рабочих мест: от 1 до 1000.",
            "Tell the number of workplaces, 1 to 1000.", AvitoSources.Premises),
        Must("weekends-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.Weekends, "Укажите, работает ли коворкинг в выходные.",
            "Tell whether the coworking is open at weekends.", AvitoSources.Premises),
        Must("round-the-clock-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.RoundTheClock,
            "Укажите, открыт ли коворкинг круглосуточно.",
            "Tell whether the coworking is open day and night.", AvitoSources.Premises),
        Must("opens-at-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.From, "Укажите час открытия.", "Tell the hour of opening.",
            AvitoSources.Premises, AvitoCoworking.HasHours),
        Must("closes-at-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.Till, "Укажите час закрытия.", "Tell the hour of closing.",
            AvitoSources.Premises, AvitoCoworking.HasHours),
        Must("workplace-kind-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.PlaceType,
            "Укажите вид места: закреплённое, плавающее или отдельный кабинет.",
            "Tell the kind of place: fixed, floating or a separate room.", AvitoSources.Premises),
        Must("workroom-area-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.RoomArea, "Укажите площадь кабинета: от 4 до 1000 м².",
            "Tell the area of the room, 4 to 1000 m².", AvitoSources.Premises, AvitoCoworking.IsSeparateRoom),
        Must("workroom-places-missing", AvitoTemplate.CoworkingRent, AvitoCoworking.PlacesInRoom,
            "Укажите, сколько мест в кабинете: от 4 до 1000.",
            "Tell how many places the room has, 4 to 1000.", AvitoSources.Premises, AvitoCoworking.IsSeparateRoom),
    ];
}
