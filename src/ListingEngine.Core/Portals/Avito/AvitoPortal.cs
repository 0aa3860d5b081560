namespace ListingEngine.Core.Portals.Avito;

/// <summary>Авито, Автозагрузка. No account has confirmed our feed yet: it is on trial.</summary>
public static class AvitoPortal
{
    public static Portal Portal { get; } = new("avito", new("Авито", "Avito"), new AvitoDialect(), OnTrial: true, AvitoSources.Sheet);
}
