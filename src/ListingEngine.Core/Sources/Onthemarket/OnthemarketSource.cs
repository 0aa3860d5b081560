namespace ListingEngine.Core.Sources.Onthemarket;

/// <summary>The property stands in the state of its Next.js page.</summary>
internal static class OnthemarketSource
{
    public static OwnerSource Source { get; } = new("onthemarket", "OnTheMarket", ["onthemarket.com"])
    {
        Currency = "GBP",
        AdvertPaths = ["/details/"],
        States =
        [
            new("__NEXT_DATA__", "props.initialReduxState.property",
            [
                new("id", AdvertField.Id),
                new("propertyTitle", AdvertField.Title),
                new("displayAddress", AdvertField.Address),
                new("price", AdvertField.Price),
                new("bedrooms", AdvertField.Bedrooms),
                new("location.lat", AdvertField.Latitude),
                new("location.lon", AdvertField.Longitude),
                new("humanisedPropertyType", AdvertField.Kind),
                new("description", AdvertField.Description),
                new("agent.name", AdvertField.Agency),
                new("agent.id", AdvertField.Seller, Unit: "agent"),
            ]),
        ],
    };
}
