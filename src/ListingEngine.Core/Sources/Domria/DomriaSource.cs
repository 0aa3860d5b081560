namespace ListingEngine.Core.Sources.Domria;

/// <summary>Its state holds the realty whole.</summary>
internal static class DomriaSource
{
    public static OwnerSource Source { get; } = new("domria", "DOM.RIA", ["dom.ria.com"])
    {
        Currency = "USD",
        AdvertPaths = ["/realty-"],
        States =
        [
            new("window.__INITIAL_STATE__", "dataForFinalPage.realty",
            [
                new("realty_id", AdvertField.Id),
                new("advert_type_name", AdvertField.Deal),
                new("realty_type_name", AdvertField.Kind),
                new("price_total", AdvertField.Price),
                new("currency_type", AdvertField.Currency),
                new("total_square_meters", AdvertField.Area),
                new("living_square_meters", AdvertField.LivingArea),
                new("kitchen_square_meters", AdvertField.KitchenArea),
                new("rooms_count", AdvertField.Rooms),
                new("floor", AdvertField.Floor),
                new("floors_count", AdvertField.Floors),
                new("latitude", AdvertField.Latitude),
                new("longitude", AdvertField.Longitude),
                new("city_name_uk", AdvertField.Locality),
                new("district_name_uk", AdvertField.District),
                new("street_name_uk", AdvertField.Street),
                new("building_number_str", AdvertField.House),
                new("description", AdvertField.Description),
                new("description_uk", AdvertField.Description),
                new("publishing_date", AdvertField.Published),
            ]),
        ],
    };
}
