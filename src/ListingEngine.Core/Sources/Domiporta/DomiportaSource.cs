namespace ListingEngine.Core.Sources.Domiporta;

/// <summary>Microdata and a list of features.</summary>
internal static class DomiportaSource
{
    public static OwnerSource Source { get; } = new("domiporta", "Domiporta", ["domiporta.pl"])
    {
        Currency = "PLN",
        AdvertPaths = ["/nieruchomosci/"],
    };
}
