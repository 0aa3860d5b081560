namespace ListingEngine.Core.Sources.Immoweb;

/// <summary>The classified stands in its data.</summary>
internal static class ImmowebSource
{
    public static OwnerSource Source { get; } = new("immoweb", "Immoweb", ["immoweb.be"])
    {
        Currency = "EUR",
        AdvertPaths = ["/classified/"],
        States =
        [
            new("window.classified", "",
            [
                new("id", AdvertField.Id),
                new("transaction.type", AdvertField.Deal),
                new("property.type", AdvertField.Kind),
                new("price.mainValue", AdvertField.Price),
                new("transaction.sale.price", AdvertField.Price),
                new("transaction.rental.monthlyRentalPrice", AdvertField.Price),
                new("property.netHabitableSurface", AdvertField.Area),
                new("property.land.surface", AdvertField.PlotArea),
                new("property.bedroomCount", AdvertField.Bedrooms),
                new("property.building.constructionYear", AdvertField.Year),
                new("property.building.floorCount", AdvertField.Floors),
                new("property.location.floor", AdvertField.Floor),
                new("property.location.locality", AdvertField.Locality),
                new("property.location.province", AdvertField.Region),
                new("property.location.postalCode", AdvertField.PostalCode),
                new("property.location.street", AdvertField.Street),
                new("property.location.number", AdvertField.House),
                new("property.location.latitude", AdvertField.Latitude),
                new("property.location.longitude", AdvertField.Longitude),
                new("media.pictures[].largeUrl", AdvertField.Photo),
                new("customers[0].name", AdvertField.Agency),
                new("customers[0].type", AdvertField.Seller),
            ]),
        ],
    };
}
