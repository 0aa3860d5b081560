using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Mirkvartir;

/// <summary>Мир Квартир (mirkvartir.ru) reads the Yandex dialect.</summary>
public static class MirkvartirPortal
{
    private static readonly RuleSource Source = new("выгрузки двух агентских систем, которые отдают Миру Квартир формат Яндекса", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("mirkvartir", new("Мир Квартир", "Mir Kvartir"), new BorrowedDialect(yandex, new()), PortalStatus.OnTrial, Source)
        {
            Facts = [new(new("Площадка читает часть полей формата Яндекса; какие именно, она не перечисляет.",
                "The portal reads some of the fields of the Yandex format; it does not list which."), Source)],
        };
}
