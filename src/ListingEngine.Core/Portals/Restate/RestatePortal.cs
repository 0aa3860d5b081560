using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Restate;

/// <summary>Restate.ru reads the Yandex dialect.</summary>
public static class RestatePortal
{
    private static readonly RuleSource Source = new("выгрузки двух агентских систем, которые отдают Restate формат Яндекса", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("restate", new("Restate.ru", "Restate.ru"), new BorrowedDialect(yandex, new()), PortalStatus.OnTrial, Source)
        {
            Facts = [new(new("Агентские системы отдают сюда только объекты, отмеченные для платной выгрузки, с отдельным телефоном и не дешевле 100 000 ₽: телефон и фильтр задаются в плане.",
                "Agencies' systems send only objects that are marked for it, with a phone of their own, of 100 000 roubles and more: the plan sets phone and filter."), Source)],
        };
}
