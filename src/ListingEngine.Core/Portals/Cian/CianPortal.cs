namespace ListingEngine.Core.Portals.Cian;

/// <summary>ЦИАН, which pulls feeds of its own format, version 2.</summary>
public static class CianPortal
{
    public static Portal Portal { get; } = new("cian", new("ЦИАН", "Cian"), new CianDialect(), PortalStatus.Confirmed, CianPapers.Schema)
    {
        Rhythm = new(new(
            "Официальной частоты ЦИАН не называет. Его кабинет отдельно показывает, когда фид проверен и когда обработан: проверка без изменений обходится ему дёшево.",
            "Cian names no official frequency. Its cabinet tells separately when a feed was checked and when it was processed: a check without a change is cheap for it."),
            CianPapers.Cabinet),
    };
}
