namespace ListingEngine.Core.Portals.Avito;

/// <summary>Авито, Автозагрузка. No account has confirmed our feed yet: it is on trial.</summary>
public static class AvitoPortal
{
    public static Portal Portal { get; } = new("avito", new("Авито", "Avito"), new AvitoDialect(), PortalStatus.OnTrial, AvitoSources.Sheet)
    {
        Rhythm = new(new(
            "Авито забирает фид по расписанию из своего кабинета: в выбранные дни недели и часы по московскому времени, в каждый час — одна загрузка. " +
                "Внеочередную загрузку можно запустить раз в час.",
            "Avito fetches by the schedule of its own cabinet: on the chosen days of the week and at the chosen hours of Moscow time, once in each hour. " +
                "An extra one may be started once an hour."), AvitoSources.Api, TimeSpan.FromHours(1)),
    };
}
