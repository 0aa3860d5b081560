namespace ListingEngine.Core.Sources.Otodom;

/// <summary>Labels tell the most; who placed it stands in the data.</summary>
internal static class OtodomSource
{
    public static OwnerSource Source { get; } = new("otodom", "Otodom", ["otodom.pl"])
    {
        Currency = "PLN",
        AdvertPaths = ["/oferta/"],
    };
}
