namespace ListingEngine.Core.Sources.Immoscout;

/// <summary>Criteria with classes of their own.</summary>
internal static class ImmoscoutSource
{
    public static OwnerSource Source { get; } = new("immoscout", "ImmoScout24", ["immobilienscout24.de"])
    {
        Currency = "EUR",
        AdvertPaths = ["/expose/"],
        Selectors =
        [
            new(".is24qa-kaufpreis", AdvertField.Price),
            new(".is24qa-wohnflaeche", AdvertField.Area),
            new(".is24qa-zimmer", AdvertField.Rooms),
            new(".is24qa-baujahr", AdvertField.Year),
        ],
    };
}
