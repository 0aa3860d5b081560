namespace ListingEngine.Core.Sources.Immobiliare;

/// <summary>The listing stands in the state of its Next.js page.</summary>
internal static class ImmobiliareSource
{
    public static OwnerSource Source { get; } = new("immobiliare", "Immobiliare", ["immobiliare.it"])
    {
        Currency = "EUR",
        AdvertPaths = ["/annunci/"],
        States =
        [
            new("__NEXT_DATA__", "props.pageProps.detailData.realEstate",
            [
                new("id", AdvertField.Id),
                new("title", AdvertField.Title),
                new("contract", AdvertField.Deal),
                new("typology.name", AdvertField.Kind),
                new("price.value", AdvertField.Price),
                new("properties[0].surface", AdvertField.Area),
                new("properties[0].rooms", AdvertField.Rooms),
                new("properties[0].bedRoomsNumber", AdvertField.Bedrooms),
                new("properties[0].floor.value", AdvertField.Floor),
                new("properties[0].buildingYear", AdvertField.Year),
                new("properties[0].location.latitude", AdvertField.Latitude),
                new("properties[0].location.longitude", AdvertField.Longitude),
                new("properties[0].location.region", AdvertField.Region),
                new("properties[0].location.city", AdvertField.Locality),
                new("properties[0].location.address", AdvertField.Street),
                new("properties[0].location.streetNumber", AdvertField.House),
                new("properties[0].description", AdvertField.Description),
                new("advertiser.agency.displayName", AdvertField.Agency),
                new("advertiser.agency.displayName", AdvertField.Seller, Unit: "agent"),
                new("properties[0].multimedia.photos[].urls.large", AdvertField.Photo),
            ]),
        ],
    };
}
