using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Portals.Yandex;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Yandex;

/// <summary>Offers without a fault, for tests that spoil one thing, and short ways to write, judge and read them.</summary>
internal static class Given
{
    public static readonly YandexDialect Dialect = new();

    public static Offer Flat(Action<PropertyObject>? change = null) => Offer(ObjectKind.Flat, Deal.Sale, change);

    public static Offer Offer(ObjectKind kind, Deal deal, Action<PropertyObject>? change = null)
    {
        var o = new PropertyObject
        {
            FeedId = "T-1",
            Kind = kind,
            Deal = deal,
            Price = 7_450_000,
            PricePeriod = deal switch { Deal.DailyRent => PricePeriod.Day, Deal.LongRent => PricePeriod.Month, _ => null },
            TotalArea = 58.4m,
            LivingArea = 36.1m,
            LandArea = kind.IsLandLike() ? 8 : null,
            Rooms = 2,
            Floor = 5,
            Floors = 9,
            Address = new()
            {
                Country = "Россия",
                Region = "Нижегородская область",
                Locality = "Нижний Новгород",
                Line = "Образцовая улица, 12",
                Apartment = "45",
                Latitude = 56.3001m,
                Longitude = 44.0002m,
            },
            Description = "Окна на обе стороны, во дворе тихо, рядом парк и школа, до остановки пять минут пешком, документы готовы.",
            CreatedAt = new(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(3)),
            UpdatedAt = new(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(3)),
            Photos = [.. Enumerable.Range(1, 3).Select(i => new ObjectPhoto { Url = $"https://example.com/{i}.jpg" })],
        };
        o.Attributes.DealStatus = deal == Deal.Sale ? DealStatus.DirectSale : DealStatus.DirectRent;
        o.Attributes.LandStatus = kind == ObjectKind.Land ? LandStatus.IndividualHousing : null;
        if (kind == ObjectKind.Room) (o.Attributes.RoomsOffered, o.Attributes.RoomArea) = (1, 15.5m);
        change?.Invoke(o);
        return new()
        {
            Id = o.FeedId,
            Object = o,
            Contact = new() { Name = "Анна", Phones = ["+79990000001"], Organization = "Агентство «Пример»" },
            Photos = o.Photos,
            Description = o.Description,
        };
    }

    public static Offer NewFlat(Action<PropertyObject>? change = null) => Flat(o =>
    {
        o.Market = Market.NewBuilding;
        o.Attributes.DealStatus = DealStatus.DeveloperSale;
        o.Attributes.BuildingState = BuildingState.Unfinished;
        (o.Attributes.BuiltYear, o.Attributes.ReadyQuarter) = (2028, 3);
        (o.Attributes.YandexBuildingId, o.Attributes.YandexHouseId) = (12345, 54321);
        change?.Invoke(o);
    });

    public static string[] Codes(this Offer offer) => [.. Dialect.Refuse(offer).Select(r => r.Code)];

    public static string[] Errors(this Offer offer) =>
        [.. Dialect.Refuse(offer).Where(r => r.Rule.Severity == Severity.Error).Select(r => r.Code)];

    /// <summary>The offer's element as it stands in the feed, after it was found valid.</summary>
    public static string Xml(this Offer offer)
    {
        var feed = DialectLaw.Feed(Dialect, offer);
        Assert.Empty(DialectLaw.Faults(Dialect, feed));
        return feed[feed.IndexOf("<offer", StringComparison.Ordinal)..(feed.IndexOf("</offer>", StringComparison.Ordinal) + 8)];
    }

    /// <summary>Reads an offer of a sale of a flat with these further elements.</summary>
    public static ReadOffer Read(string elements, string type = "продажа", string category = "квартира") =>
        ReadRaw($"<offer internal-id=\"1\"><type>{type}</type><property-type>жилая</property-type>"
            + $"<category>{category}</category>{elements}</offer>");

    public static ReadOffer ReadRaw(string offer) => Assert.Single(DialectLaw.Read(Dialect, $"<realty-feed>{offer}</realty-feed>"));
}
