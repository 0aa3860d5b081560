namespace ListingEngine.Core.Portals.Cian;

/// <summary>ЦИАН, which pulls feeds of its own format, version 2.</summary>
public static class CianPortal
{
    public static Portal Portal { get; } = new("cian", new("ЦИАН", "Cian"), new CianDialect(), OnTrial: false, CianPapers.Schema);
}
