using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Portals.Cian;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Offers that keep every rule, to be spoilt by a test in one place.</summary>
internal static class CianOffers
{
    public static readonly CianDialect Dialect = new();

    public static Offer Flat(Action<PropertyObject>? spoil = null) => Of(new()
    {
        Kind = ObjectKind.Flat,
        Price = 12_500_000,
        TotalArea = 54.3m,
        Rooms = 2,
        Floor = 5,
        Floors = 12,
        Attributes = new() { DealStatus = DealStatus.DirectSale },
    }, spoil);

    public static Offer FlatToLet(Action<PropertyObject>? spoil = null) => Of(new()
    {
        Kind = ObjectKind.Flat,
        Deal = Deal.LongRent,
        PricePeriod = PricePeriod.Month,
        Price = 55_000,
        TotalArea = 28,
        Rooms = 1,
        Floor = 3,
        Floors = 9,
        Attributes = new() { SleepingPlaces = 2 },
    }, spoil);

    public static Offer NewFlat(Action<PropertyObject>? spoil = null) => Of(new()
    {
        Kind = ObjectKind.Flat,
        Market = Market.NewBuilding,
        Price = 9_800_000,
        TotalArea = 41.2m,
        Rooms = 1,
        Floor = 7,
        Floors = 17,
        Attributes = new() { CianComplexId = 4012, CianHouseId = 77, ShareholderInn = "7700000000", DealStatus = DealStatus.PrimarySale },
    }, spoil);

    public static Offer Office(Action<PropertyObject>? spoil = null) => Of(new()
    {
        Kind = ObjectKind.Office,
        Deal = Deal.LongRent,
        Price = 18_000,
        PriceUnit = PriceUnit.SquareMetre,
        PricePeriod = PricePeriod.Year,
        TotalArea = 120,
        Floor = 4,
        Floors = 10,
    }, spoil);

    public static Offer Plot(Action<PropertyObject>? spoil = null) =>
        Of(new() { Kind = ObjectKind.Land, Price = 2_000_000, LandArea = 8.5m }, spoil);

    public static Offer Of(PropertyObject o, Action<PropertyObject>? spoil = null)
    {
        o.FeedId = o.ExternalId = "П-1";
        o.Address = new() { Line = "Москва, Примерная улица, 10" };
        o.Description = "Светлый объект для проверки, окна во двор, рядом парк и школа, до остановки пять минут пешком, документы готовы.";
        o.Photos = [.. Enumerable.Range(1, 4).Select(i => new ObjectPhoto { Url = $"https://img.example.test/{i}.jpg" })];
        spoil?.Invoke(o);
        return new()
        {
            Id = o.FeedId,
            Object = o,
            Photos = o.Photos,
            Description = o.Description,
            Contact = new() { Name = "Анна Пробная", Phones = ["+74950000000"], Email = "agent@example.test" },
        };
    }

    public static string Write(this Offer offer) => DialectLaw.Feed(Dialect, offer);

    public static string[] Codes(this Offer offer) => [.. Dialect.Refuse(offer).Select(r => r.Code)];

    public static ReadOffer ReadOne(string inside) =>
        Assert.Single(DialectLaw.Read(Dialect, $"<feed><feed_version>2</feed_version><object>{inside}</object></feed>"));
}
