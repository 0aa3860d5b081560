namespace ListingEngine.Core.Sources.Immoscout;

/// <summary>Criteria with classes of their own.</summary>
internal static class ImmoscoutSource
{
    public static OwnerSource Source { get; } = new("immoscout", "ImmoScout24", ["immobilienscout24.de"])
    {
        Currency = "EUR",
        AdvertPaths = ["/expose/"],
        States =
        [
            new("keyValues", "",
            [
                new("obj_scoutId", AdvertField.Id),
                new("obj_purchasePrice", AdvertField.Price),
                new("obj_totalRent", AdvertField.Price),
                new("obj_livingSpace", AdvertField.Area),
                new("obj_noRooms", AdvertField.Rooms),
                new("obj_yearConstructed", AdvertField.Year),
                new("obj_zipCode", AdvertField.PostalCode),
                new("obj_city", AdvertField.Locality),
                new("obj_regio1", AdvertField.Region),
            ]),
        ],
        Selectors =
        [
            new(".is24qa-kaufpreis, .is24qa-kaufpreis-main", AdvertField.Price),
            new(".is24qa-wohnflaeche, .is24qa-flaeche-main", AdvertField.Area),
            new(".is24qa-zimmer, .is24qa-zi-main", AdvertField.Rooms),
            new(".is24qa-baujahr", AdvertField.Year),
            new("#expose-title", AdvertField.Title),
            new(".zip-region-and-country", AdvertField.Address),
        ],
    };
}
