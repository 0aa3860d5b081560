namespace ListingEngine.Core.Sources.Cian;

/// <summary>The card of 2026: its whole offer stands in the configuration of its front end.</summary>
internal static class CianSource
{
    public static OwnerSource Source { get; } = new("cian", "Циан", ["cian.ru"])
    {
        Currency = "RUB",
        AdvertPaths = ["/rent/", "/sale/"],
        States =
        [
            new("_cianConfig['frontend-offer-card'] || []).concat(", "[key=defaultState].value.offerData",
            [
                new("offer.cianId", AdvertField.Id),
                new("offer.dealType", AdvertField.Deal),
                new("offer.offerType", AdvertField.Kind),
                new("offer.bargainTerms.price", AdvertField.Price),
                new("offer.bargainTerms.currency", AdvertField.Currency),
                new("offer.bargainTerms.paymentPeriod", AdvertField.Period),
                new("offer.bargainTerms.deposit", AdvertField.Deposit),
                new("offer.bargainTerms.clientFee", AdvertField.Commission, Unit: "%"),
                new("offer.description", AdvertField.Description),
                new("offer.totalArea", AdvertField.Area),
                new("offer.livingArea", AdvertField.LivingArea),
                new("offer.kitchenArea", AdvertField.KitchenArea),
                new("offer.roomsCount", AdvertField.Rooms),
                new("offer.floorNumber", AdvertField.Floor),
                new("offer.building.floorsCount", AdvertField.Floors),
                new("offer.building.buildYear", AdvertField.Year),
                new("offer.geo.coordinates.lat", AdvertField.Latitude),
                new("offer.geo.coordinates.lng", AdvertField.Longitude),
                new("offer.geo.address[locationTypeId=2].fullName", AdvertField.Region),
                new("offer.geo.address[locationTypeId=1].fullName", AdvertField.Locality),
                new("offer.geo.address[type=okrug].fullName", AdvertField.District),
                new("offer.geo.address[type=street].fullName", AdvertField.Street),
                new("offer.geo.address[type=house].name", AdvertField.House),
                new("offer.photos[].fullUrl", AdvertField.Photo),
                new("offer.phones[].number", AdvertField.Phone),
                new("offer.creationDate", AdvertField.Published),
                new("offer.editDate", AdvertField.Updated),
                new("offer.isByHomeowner", AdvertField.Seller, WhenTrue: "owner"),
                new("agent.isDeveloper", AdvertField.Seller, WhenTrue: "developer"),
                new("agent.id", AdvertField.Seller, Unit: "agent"),
                new("agent.firstName", AdvertField.Name),
                new("agent.companyName", AdvertField.Agency),
            ]),
        ],
    };
}
