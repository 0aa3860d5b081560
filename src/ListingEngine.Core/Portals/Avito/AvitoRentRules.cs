using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using static ListingEngine.Core.Portals.Avito.AvitoRules;

namespace ListingEngine.Core.Portals.Avito;

/// <summary>What adverts of dwellings for rent need.</summary>
internal static class AvitoRentRules
{
    public static FeedRule[] All { get; } =
    [
        Must("deposit-missing", AvitoTemplate.FlatLongRent | AvitoTemplate.HouseLongRent, AvitoCommon.DepositAmount,
            "Укажите сумму залога; если залога нет, поставьте 0.", "Tell the deposit; 0 if there is none.", AvitoSources.LongRent),
        Must("deposit-months-missing", AvitoTemplate.RoomLongRent, AvitoCommon.LeaseDeposit,
            "Укажите залог в месячных платежах, с шагом в половину и не больше трёх; если залога нет, поставьте 0.",
            "Tell the deposit in monthly rents, in halves up to three; 0 if there is none.", AvitoSources.Residential),
        Must("daily-deposit-missing", AvitoTemplate.HouseDailyRent, AvitoCommon.LeaseDepositPrice,
            "Укажите залог за дом в рублях, до 999 999; если залога нет, поставьте 0.",
            "Tell the deposit for the house in roubles, up to 999,999; 0 if there is none.", AvitoSources.Residential),
        Must("commission-missing", AvitoTemplate.FlatLongRent | AvitoTemplate.RoomLongRent | AvitoTemplate.HouseLongRent,
            AvitoCommon.LeaseCommissionSize, "Укажите комиссию с клиента в процентах, от 0 до 200.",
            "Tell the client's fee in percent, 0 to 200.", AvitoSources.LongRent),
        Must("meters-missing", AvitoTemplate.FlatLongRent, AvitoFlats.UtilityMeters, "Укажите, кто платит по счётчикам.",
            "Tell who pays what the meters show.", AvitoSources.LongRent),
        Must("utilities-missing", AvitoTemplate.FlatLongRent, AvitoFlats.OtherUtilities,
            "Укажите, включены ли коммунальные платежи в цену.",
            "Tell whether utilities are in the price.", AvitoSources.LongRent),
        Must("utilities-price-missing", AvitoTemplate.FlatLongRent, AvitoFlats.OtherUtilitiesPayment,
            "Укажите, сколько арендатор платит за коммунальные услуги в месяц.", "Tell what the tenant pays for utilities in a month.",
            AvitoSources.LongRent, o => o.Attributes.UtilitiesIncluded == false),
        Must("children-missing", AvitoTemplate.FlatRents | AvitoTemplate.HouseDailyRent, AvitoCommon.ChildrenAllowed,
            "Укажите, можно ли с детьми.",
            "Tell whether children are welcome.", AvitoSources.LongRent),
        Must("pets-missing", AvitoTemplate.FlatRents | AvitoTemplate.HouseDailyRent, AvitoCommon.PetsAllowed,
            "Укажите, можно ли с животными.",
            "Tell whether pets are welcome.", AvitoSources.LongRent),
        Must("smoking-missing", AvitoTemplate.HouseDailyRent, AvitoCommon.SmokingAllowed, "Укажите, можно ли курить.",
            "Tell whether smoking is allowed.", AvitoSources.Residential),
        Should("smoking-not-told", AvitoTemplate.FlatRents, AvitoCommon.SmokingAllowed,
            "Укажите, можно ли курить: Авито может этого потребовать.",
            "Tell whether smoking is allowed: Avito may ask for it.", AvitoSources.Unsure),
        Must("parties-missing", AvitoTemplate.HouseDailyRent, AvitoCommon.PartiesAllowed, "Укажите, можно ли снимать дом для мероприятий.",
            "Tell whether parties are allowed.", AvitoSources.Residential),
        Must("documents-missing", AvitoTemplate.HouseDailyRent, AvitoCommon.Documents, "Укажите, даёте ли вы отчётные документы.",
            "Tell whether accounting documents are given.", AvitoSources.Residential),
        Must("room-place-missing", AvitoTemplate.RoomRents, AvitoRooms.RoomLocation,
            "Укажите, где комната: в квартире, хостеле или гостинице.",
            "Tell where the room is: in a flat, a hostel or a hotel.", AvitoSources.Residential, o => o.Kind == ObjectKind.Room),
        Must("bed-place-missing", AvitoTemplate.RoomRents, AvitoRooms.BedLocation, "Укажите, где койко-место: в квартире или хостеле.",
            "Tell where the bed is: in a flat or a hostel.", AvitoSources.Residential, o => o.Kind == ObjectKind.Bed),
    ];
}
