using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Host.Tests.Simulators;

/// <summary>Flats that all three portals take, and feeds of them. All data is made up.</summary>
internal static class Flats
{
    public static PropertyObject Flat(int number, DateTimeOffset created, Deal deal = Deal.Sale) => new()
    {
        ExternalId = $"flat-{number}",
        FeedId = $"flat-{number}",
        Kind = ObjectKind.Flat,
        Deal = deal,
        PricePeriod = deal == Deal.LongRent ? PricePeriod.Month : null,
        Price = (deal == Deal.LongRent ? 30_000 : 3_000_000) + number * 1000,
        TotalArea = 52.3m,
        LivingArea = 31.5m,
        KitchenArea = 9,
        Rooms = 2,
        Floor = 5,
        Floors = 9,
        Address = new()
        {
            Country = "Россия",
            Region = "Нижегородская область",
            Locality = "Нижний Новгород",
            Line = $"Образцовая улица, {number}",
            Apartment = "45",
        },
        Description = $"Двухкомнатная квартира номер {number}, окна во двор, рядом парк.",
        Photos = [.. Enumerable.Range(1, 4).Select(n => new ObjectPhoto { Url = $"https://img.example.test/{number}/{n}.jpg" })],
        Attributes = new()
        {
            CadastralNumber = $"52:18:0060101:{number}",
            Material = BuildingMaterial.Panel,
            Renovation = Renovation.Euro,
            DealStatus = DealStatus.DirectSale,
            SellerRole = SellerRole.Agency,
            RoomLayout = RoomLayouts.Separate,
        },
        CreatedAt = created,
    };

    /// <summary>A feed as the engine, or a program of the agency, would write it.</summary>
    public static byte[] Feed(IFeedDialect dialect, IEnumerable<(PropertyObject Object, string Phone)> flats)
    {
        var writer = new FeedWriter();
        dialect.WriteHead(writer, FeedEdition.Trial);
        foreach (var (o, phone) in flats)
        {
            var contact = new OfferContact { Name = "Анна Пробная", Phones = [phone] };
            var offer = new Offer { Id = o.FeedId, Object = o, Photos = o.Photos, Description = o.Description, Contact = contact };
            dialect.WriteOffer(offer, writer);
        }

        dialect.WriteFoot(writer);
        return writer.Written.ToArray();
    }
}
