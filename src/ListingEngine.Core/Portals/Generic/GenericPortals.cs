using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Generic;

/// <summary>Any other portal that takes a feed in a well-known format: what it wants otherwise is set in the plan.</summary>
public static class GenericPortals
{
    private static readonly RuleSource Source = RuleSource.Engine with { Confirmed = false };

    public static Portal Yandex(IFeedDialect yandex) => Of("generic-yandex", new("Другая площадка, формат Яндекса", "Another portal, Yandex format"), yandex);

    public static Portal Avito(IFeedDialect avito) => Of("generic-avito", new("Другая площадка, формат Авито", "Another portal, Avito format"), avito);

    public static Portal Cian(IFeedDialect cian) => Of("generic-cian", new("Другая площадка, формат ЦИАН", "Another portal, Cian format"), cian);

    private static Portal Of(string key, Phrase name, IFeedDialect lender) => new(key, name, new BorrowedDialect(lender, new()), PortalStatus.OnTrial, Source)
    {
        Facts = [new(new("Что площадка берёт и чего не берёт, спросите у неё: число фотографий, длину текста и телефон задают в плане. Проверка идёт по правилам формата.",
            "Ask the portal what it takes: the number of photos, the length of texts and the phone are set in the plan. Offers are checked by the rules of the format."), Source)],
    };
}
