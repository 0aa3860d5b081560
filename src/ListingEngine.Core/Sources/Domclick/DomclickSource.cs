namespace ListingEngine.Core.Sources.Domclick;

/// <summary>The card of 2026: a script literal with bare <c>undefined</c>; none of its JSON-LD is the offer.</summary>
internal static class DomclickSource
{
    public static OwnerSource Source { get; } = new("domclick", "Домклик", ["domclick.ru"])
    {
        Currency = "RUB",
        AdvertPaths = ["/card/"],
        States =
        [
            new("window.__SSR_STATE__", "productCard",
            [
                new("id", AdvertField.Id),
                new("dealType", AdvertField.Deal),
                new("offerType", AdvertField.Kind),
                new("priceInfo.price", AdvertField.Price),
                new("priceInfo.currency", AdvertField.Currency),
                new("priceInfo.deposit", AdvertField.Deposit),
                new("priceInfo.commission", AdvertField.Commission, Unit: "%"),
                new("address.name", AdvertField.Address),
                new("address.displayName", AdvertField.Address),
                new("address.locality", AdvertField.Locality),
                new("address.parents[kind=street].name", AdvertField.Street),
                new("address.parents[kind=province].name", AdvertField.Region),
                new("address.position.lat", AdvertField.Latitude),
                new("address.position.lon", AdvertField.Longitude),
                new("objectInfo.area", AdvertField.Area),
                new("objectInfo.livingArea", AdvertField.LivingArea),
                new("objectInfo.kitchenArea", AdvertField.KitchenArea),
                new("objectInfo.rooms", AdvertField.Rooms),
                new("objectInfo.floor", AdvertField.Floor),
                new("house.info.floors", AdvertField.Floors),
                new("house.info.buildYear", AdvertField.Year),
                new("objectInfo.description", AdvertField.Description),
                new("photos[].url", AdvertField.Photo),
                new("seller.agent.phone", AdvertField.Phone),
                new("seller.agent.fullName", AdvertField.Name),
                new("seller.company.tradeName", AdvertField.Agency),
                new("seller.company.id", AdvertField.Seller, Unit: "agent"),
                new("legalOptions.isOwner", AdvertField.Seller, WhenTrue: "owner"),
                new("publishedDate", AdvertField.Published),
                new("updatedDate", AdvertField.Updated),
            ]),
        ],
    };
}
