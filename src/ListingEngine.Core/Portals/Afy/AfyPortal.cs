using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Afy;

/// <summary>AFY.ru has a format of its own, of which root, id and contacts are not known; whether it takes the Yandex dialect has to be asked.</summary>
public static class AfyPortal
{
    private static readonly RuleSource Source = new("описание модулей CMS, без документа площадки", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("afy", new("AFY.ru", "AFY.ru"), new BorrowedDialect(yandex, new()), PortalStatus.Unverified, Source)
        {
            Facts = [new(new("У AFY.ru есть и собственный формат, но его корневой элемент, номер объявления и контакты нам неизвестны. Спросите площадку, берёт ли она формат Яндекса.",
                "AFY.ru has a format of its own, too, of which we know neither root nor id nor contacts. Ask the portal whether it takes the Yandex format."), Source)],
        };
}
