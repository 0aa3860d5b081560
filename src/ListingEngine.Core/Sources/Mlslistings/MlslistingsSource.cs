namespace ListingEngine.Core.Sources.Mlslistings;

/// <summary>Hidden inputs beside the map.</summary>
internal static class MlslistingsSource
{
    public static OwnerSource Source { get; } = new("mlslistings", "MLSListings", ["mlslistings.com"])
    {
        Currency = "USD",
        AdvertPaths = ["/property/"],
        Selectors =
        [
            new("#listSalePrice", AdvertField.Price, "value"),
            new("#mlsNumber", AdvertField.Id, "value"),
            new("#latitude", AdvertField.Latitude, "value"),
            new("#longitude", AdvertField.Longitude, "value"),
        ],
    };
}
