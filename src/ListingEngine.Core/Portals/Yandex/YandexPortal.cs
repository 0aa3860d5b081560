namespace ListingEngine.Core.Portals.Yandex;

/// <summary>Yandex Realty: pulls one YRL file.</summary>
public static class YandexPortal
{
    public static Portal Portal { get; } = new("yandex", new("Яндекс Недвижимость", "Yandex Realty"), new YandexDialect(), PortalStatus.OnTrial,
        new("feeds-schemas/yandex/SOURCE.md", "2026-11", Confirmed: false));
}
