namespace ListingEngine.Core.Sources.Olx;

/// <summary>The table of labels, the price beside it and the map behind it, as of 2019.</summary>
internal static class OlxSource
{
    public static OwnerSource Source { get; } = new("olx", "OLX", ["olx.ua", "olx.pl", "olx.kz", "olx.uz"])
    {
        Currency = "UAH",
        AdvertPaths = ["/obyavlenie/", "/d/"],
        Selectors =
        [
            new(".price-label strong", AdvertField.Price),
            new("#mapcontainer", AdvertField.Latitude, "data-lat"),
            new("#mapcontainer", AdvertField.Longitude, "data-lon"),
            new(".offer-user__details h4", AdvertField.Name),
            new(".offer-titlebox__details strong", AdvertField.Address),
            new(".offer-titlebox__details em", AdvertField.Published),
            new(".photo-glow img", AdvertField.Photo, "src"),
        ],
    };
}
