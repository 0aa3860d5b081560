namespace ListingEngine.Core.Portals.BnFeed;

/// <summary>BN.RU in the newer one of the formats that are its own.</summary>
public static class BnFeedPortal
{
    public static Portal Portal { get; } = new("bn-feed", new("BN.RU, формат bn-feed", "BN.RU, format bn-feed"), new BnFeedDialect(), PortalStatus.Unverified, BnFeedSources.Readers)
    {
        Facts =
        [
            new(new("У BN три формата. Этот известен по программам, которые его читают, а не по документу площадки: спросите BN, какой формат нужен по вашему договору. Формат Яндекса для BN — отдельный план.",
                "BN has three formats. This one is known from programs that read it, not from a paper of the portal: ask BN which format your contract expects. The Yandex format for BN is a plan of its own."),
                BnFeedSources.Readers),
            new(new("Известны слова только для квартир, комнат, домов, коттеджей и долей дома (1/2, 1/3, 1/4, 2/3, 3/4). Участки, гаражи и коммерческую недвижимость отправляйте в формате Яндекса.",
                "We know words for flats, rooms, houses, cottages and shares of a house (1/2, 1/3, 1/4, 2/3, 3/4) only. Send plots, garages and commercial property in the Yandex format."), BnFeedSources.Readers),
            new(new("Площади комнаты, студии и совмещённого санузла в этом формате нет: скажите о них в описании.",
                "The format says nothing of a room's own area, of studios and of combined bathrooms: tell them in the description."), BnFeedSources.Readers),
        ],
    };
}
