namespace ListingEngine.Core.Sources.Realtor;

/// <summary>JSON-LD, and the rest in the state of its Next.js page.</summary>
internal static class RealtorSource
{
    public static OwnerSource Source { get; } = new("realtor", "realtor.com", ["realtor.com"])
    {
        Currency = "USD",
        AdvertPaths = ["/realestateandhomes-detail/"],
        States =
        [
            new("__NEXT_DATA__", "props.pageProps.initialReduxState.propertyDetails",
            [
                new("property_id", AdvertField.Id),
                new("listing_id", AdvertField.Id),
                new("list_price", AdvertField.Price),
                new("description.beds", AdvertField.Bedrooms),
                new("description.sqft", AdvertField.Area, Unit: "sqft"),
                new("description.year_built", AdvertField.Year),
                new("description.type", AdvertField.Kind),
                new("status", AdvertField.Deal),
                new("location.address.line", AdvertField.Title),
                new("location.address.line", AdvertField.Address),
                new("location.address.city", AdvertField.Locality),
                new("location.address.state", AdvertField.Region),
                new("location.address.postal_code", AdvertField.PostalCode),
                new("location.address.coordinate.lat", AdvertField.Latitude),
                new("location.address.coordinate.lon", AdvertField.Longitude),
                new("photos[].href", AdvertField.Photo),
            ]),
        ],
    };
}
