namespace ListingEngine.Core.Sources.Rightmove;

/// <summary><c>PAGE_MODEL</c> holds the property.</summary>
internal static class RightmoveSource
{
    public static OwnerSource Source { get; } = new("rightmove", "Rightmove", ["rightmove.co.uk"])
    {
        Currency = "GBP",
        AdvertPaths = ["/properties/"],
        States =
        [
            new("window.PAGE_MODEL", "propertyData",
            [
                new("id", AdvertField.Id),
                new("text.pageTitle", AdvertField.Title),
                new("text.description", AdvertField.Description),
                new("transactionType", AdvertField.Deal),
                new("propertySubType", AdvertField.Kind),
                new("prices.primaryPrice", AdvertField.Price),
                new("address.displayAddress", AdvertField.Address),
                new("address.ukCountry", AdvertField.Region),
                new("bedrooms", AdvertField.Bedrooms),
                new("location.latitude", AdvertField.Latitude),
                new("location.longitude", AdvertField.Longitude),
                new("images[].url", AdvertField.Photo),
                new("sizings[unit=sqm].minimumSize", AdvertField.Area),
                new("customer.companyName", AdvertField.Agency),
                new("customer.companyName", AdvertField.Seller, Unit: "agent"),
            ]),
        ],
    };
}
