namespace ListingEngine.Core.Sources.Idealista;

/// <summary>Plain markup with classes.</summary>
internal static class IdealistaSource
{
    public static OwnerSource Source { get; } = new("idealista", "idealista", ["idealista.com", "idealista.it", "idealista.pt"])
    {
        Currency = "EUR",
        AdvertPaths = ["/inmueble/", "/immobile/", "/imovel/"],
        Selectors =
        [
            new(".main-info__title-main", AdvertField.Title),
            new(".main-info__title-minor", AdvertField.Address),
            new(".info-data-price", AdvertField.Price),
            new(".info-data > span:nth-child(2) > span", AdvertField.Area),
            new(".info-data > span:nth-child(3) > span", AdvertField.Bedrooms),
        ],
    };
}
