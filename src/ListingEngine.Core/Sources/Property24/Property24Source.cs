namespace ListingEngine.Core.Sources.Property24;

/// <summary>JSON-LD as a graph; who placed it in the form for visitors.</summary>
internal static class Property24Source
{
    public static OwnerSource Source { get; } = new("property24", "Property24", ["property24.com"])
    {
        Currency = "ZAR",
        AdvertPaths = ["/for-sale/", "/to-rent/"],
        States =
        [
            new("window.listingLeadFormContext", "",
            [
                new("isPrivateListing", AdvertField.Seller, WhenTrue: "owner"),
            ]),
        ],
    };
}
