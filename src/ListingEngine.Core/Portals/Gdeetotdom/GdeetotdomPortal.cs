using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Gdeetotdom;

/// <summary>ГдеЭтотДом.ру reads the Yandex dialect today, with pictures in JPEG only.</summary>
public static class GdeetotdomPortal
{
    private static readonly RuleSource Source = new("таблица фидов агентской системы: ГдеЭтотДом в группе формата Яндекса, картинки JPEG", "2026", Confirmed: false);

    public static Portal Over(IFeedDialect yandex) =>
        new("gdeetotdom", new("ГдеЭтотДом.ру", "GdeEtotDom.ru"), new BorrowedDialect(yandex, new() { Limits = l => l with { JpegOnly = true } }), PortalStatus.OnTrial, Source)
        {
            Facts = [new(new("Площадка берёт фотографии только в JPEG. Фотографии, которые хранит движок, уходят в JPEG; ссылки на картинки других форматов в фид не попадают.",
                "The portal takes pictures in JPEG only. Those that the engine holds go as JPEG; links to pictures of other formats stay out of the feed."), Source)],
        };
}
