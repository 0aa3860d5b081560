namespace ListingEngine.Core.Sources.Otodom;

/// <summary>Labels tell the most; who placed it stands in the data.</summary>
internal static class OtodomSource
{
    public static OwnerSource Source { get; } = new("otodom", "Otodom", ["otodom.pl"])
    {
        Currency = "PLN",
        AdvertPaths = ["/oferta/"],
        States =
        [
            new("server-app-state", "initialProps.data.advert",
            [
                new("advertId", AdvertField.Id),
                new("title", AdvertField.Title),
                new("description", AdvertField.Description),
                new("category.name[locale=pl].value", AdvertField.Kind),
                new("price.value", AdvertField.Price),
                new("price.unit", AdvertField.Currency),
                new("characteristics[key=m].value", AdvertField.Area),
                new("characteristics[key=terrain_area].value", AdvertField.PlotArea),
                new("characteristics[key=rooms_num].value", AdvertField.Rooms),
                new("characteristics[key=floor_no].value_translated", AdvertField.Floor),
                new("characteristics[key=building_floors_num].value", AdvertField.Floors),
                new("characteristics[key=build_year].value", AdvertField.Year),
                new("location.coordinates.latitude", AdvertField.Latitude),
                new("location.coordinates.longitude", AdvertField.Longitude),
                new("location.address", AdvertField.Address),
                new("photos[].large", AdvertField.Photo),
                new("advertOwner.name", AdvertField.Name),
                new("advertOwner.type", AdvertField.Seller),
                new("agency.name", AdvertField.Agency),
                new("dateCreated", AdvertField.Published),
                new("dateModified", AdvertField.Updated),
            ]),
        ],
    };
}
