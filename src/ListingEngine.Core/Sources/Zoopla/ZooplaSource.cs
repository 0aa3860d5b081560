namespace ListingEngine.Core.Sources.Zoopla;

/// <summary>JSON-LD tells the most; the map only its picture.</summary>
internal static class ZooplaSource
{
    public static OwnerSource Source { get; } = new("zoopla", "Zoopla", ["zoopla.co.uk"])
    {
        Currency = "GBP",
        AdvertPaths = ["/details/"],
        States =
        [
            new("__ZAD_TARGETING__", "",
            [
                new("listing_id", AdvertField.Id),
                new("listing_status", AdvertField.Deal),
                new("property_type", AdvertField.Kind),
                new("price_actual", AdvertField.Price),
                new("num_beds", AdvertField.Bedrooms),
                new("display_address", AdvertField.Address),
                new("post_town_name", AdvertField.Locality),
                new("member_type", AdvertField.Seller),
            ]),
        ],
    };
}
