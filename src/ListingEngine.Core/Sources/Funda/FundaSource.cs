namespace ListingEngine.Core.Sources.Funda;

/// <summary>JSON-LD, and the rest in a script.</summary>
internal static class FundaSource
{
    public static OwnerSource Source { get; } = new("funda", "funda", ["funda.nl"])
    {
        Currency = "EUR",
        AdvertPaths = ["/koop/", "/huur/", "/detail/"],
        States =
        [
            new("fundaData", "listing",
            [
                new("reference", AdvertField.Id),
                new("bedrooms", AdvertField.Bedrooms),
                new("livingArea", AdvertField.Area),
                new("yearBuilt", AdvertField.Year),
            ]),
        ],
    };
}
