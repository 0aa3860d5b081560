using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Cian;

public class CianRulesTests
{
    [Theory]
    [InlineData(ObjectKind.Dacha, Deal.Sale)]
    [InlineData(ObjectKind.Duplex, Deal.Sale)]
    [InlineData(ObjectKind.Hotel, Deal.LongRent)]
    [InlineData(ObjectKind.Land, Deal.LongRent)]
    [InlineData(ObjectKind.Bed, Deal.Sale)]
    public void Refuses_what_the_portal_has_no_category_for(ObjectKind kind, Deal deal)
    {
        Assert.False(CianOffers.Dialect.Takes(kind, deal));
        Assert.Contains("cian.category-missing", CianOffers.Of(new() { Kind = kind, Deal = deal }).Codes());
    }

    [Fact]
    public void Asks_a_flat_for_its_rooms() => Only("cian.rooms-missing", CianOffers.Flat(o => o.Rooms = null));

    [Fact]
    public void Asks_a_flat_for_its_floor() => Only("cian.floor-missing", CianOffers.Flat(o => o.Floor = null));

    [Fact]
    public void Asks_a_flat_for_the_floors_of_its_building() => Only("cian.floors-missing", CianOffers.Flat(o => o.Floors = null));

    [Fact]
    public void Asks_a_flat_for_its_area() => Only("cian.total-area-missing", CianOffers.Flat(o => o.TotalArea = null));

    [Fact]
    public void Asks_a_flat_to_let_for_its_sleeping_places() =>
        Only("cian.beds-missing", CianOffers.FlatToLet(o => o.Attributes.SleepingPlaces = null));

    [Fact]
    public void Takes_beds_where_sleeping_places_are_not_told() =>
        Assert.Empty(CianOffers.FlatToLet(o => (o.Attributes.SleepingPlaces, o.Attributes.Beds) = (null, 1)).Codes());

    [Fact]
    public void Asks_a_new_flat_for_its_complex() =>
        Only("cian.complex-missing", CianOffers.NewFlat(o => o.Attributes.CianComplexId = null));

    [Fact]
    public void Refuses_a_floor_above_the_building() => Only("cian.floor-above-floors", CianOffers.Flat(o => o.Floor = 13));

    [Fact]
    public void Refuses_a_living_room_and_kitchen_as_large_as_the_flat() =>
        Only("cian.areas-sum", CianOffers.Flat(o => (o.LivingArea, o.KitchenArea) = (44.3m, 10)));

    [Fact]
    public void Takes_a_living_room_and_kitchen_smaller_than_the_flat() =>
        Assert.Empty(CianOffers.Flat(o => (o.LivingArea, o.KitchenArea) = (44.2m, 10)).Codes());

    [Theory]
    [InlineData(null, "cian.description-missing")]
    [InlineData("\u0001\u0002 ", "cian.description-missing")]
    [InlineData("четырнадцать !", "cian.description-short")]
    public void Refuses_a_description_that_tells_nothing(string? text, string code) =>
        Only(code, CianOffers.Flat(o => o.Description = text));

    [Fact]
    public void Refuses_a_description_of_3001_characters() =>
        Only("cian.description-long", CianOffers.Flat(o => o.Description = new string('я', 3001)));

    [Fact]
    public void Takes_descriptions_of_15_and_of_3000_characters() => Assert.All((int[])[15, 3000],
        length => Assert.DoesNotContain(CianOffers.Flat(o => o.Description = new string('я', length)).Codes(), c => c.StartsWith("cian.", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_a_price_that_is_not_positive(int price) => Only("cian.price-missing", CianOffers.Flat(o => o.Price = price));

    [Fact]
    public void Refuses_a_price_per_metre_of_a_sale() => Only("cian.price-unit", CianOffers.Flat(o => o.PriceUnit = PriceUnit.SquareMetre));

    [Fact]
    public void Refuses_a_yearly_rent_of_a_dwelling() =>
        Only("cian.price-period", CianOffers.FlatToLet(o => o.PricePeriod = PricePeriod.Year));

    [Fact]
    public void Refuses_an_offer_without_a_phone_of_ten_digits() =>
        Only("cian.phone-missing", CianOffers.Flat() with { Contact = new() { Phones = ["123", ""] } });

    [Fact]
    public void Asks_a_plot_for_its_area() => Only("cian.land-area-missing", CianOffers.Plot(o => o.LandArea = null));

    [Fact]
    public void Asks_a_part_of_a_house_for_the_share() => Assert.Contains("cian.share-missing",
        CianOffers.Of(new() { Kind = ObjectKind.HousePart, Price = 1, TotalArea = 50, LandArea = 5 }).Codes());

    [Fact]
    public void Asks_a_whole_building_for_its_area_under_the_objects_own_field()
    {
        var offer = CianOffers.Of(new() { Kind = ObjectKind.Building, Price = 1, Floors = 3 });
        Only("cian.building-area-missing", offer);
        offer.Object.TotalArea = 700;
        Assert.Empty(offer.Codes());
    }

    [Fact]
    public void Asks_commercial_land_for_a_category_that_the_portal_has() => Only("cian.land-category-missing", CianOffers.Of(new()
    {
        Kind = ObjectKind.CommercialLand,
        Price = 1,
        LandArea = 100,
        Attributes = new() { LandCategory = LandCategory.Other },
    }));

    [Fact]
    public void Asks_a_business_for_its_kind_and_income()
    {
        var codes = CianOffers.Of(new() { Kind = ObjectKind.Business, Price = 1, TotalArea = 10 }).Codes();
        Assert.Equal(["cian.business-kind-missing", "cian.business-income-missing"], codes);
    }

    [Fact]
    public void Only_warns_of_what_is_not_confirmed()
    {
        var room = CianOffers.Of(new() { Kind = ObjectKind.Room, Price = 1 });
        var reasons = CianOffers.Dialect.Refuse(room);
        Assert.NotEmpty(reasons);
        Assert.All(reasons, r => Assert.Equal((Severity.Warning, false), (r.Rule.Severity, r.Rule.Source.Confirmed)));
    }

    [Fact]
    public void Warns_of_an_address_without_a_house() =>
        Only("cian.address-house", CianOffers.Flat(o => o.Address.Line = "Москва, Примерная улица"));

    [Fact]
    public void Warns_of_an_offer_without_pictures() => Only("cian.photos-missing", CianOffers.Flat(o => o.Photos = []));

    [Fact]
    public void Warns_of_a_picture_without_a_web_address() =>
        Only("cian.photo-address", CianOffers.Flat(o => o.Photos.Add(new() { Url = "file:///c:/1.jpg" })));

    [Fact]
    public void Says_how_many_pictures_are_too_small_to_be_sent()
    {
        var reason = Assert.Single(CianOffers.Dialect.Refuse(CianOffers.Flat() with { SmallPhotos = 2 }));
        Assert.Equal(("cian.photo-small", "2", Severity.Warning), (reason.Code, reason.Detail, reason.Rule.Severity));
    }

    [Theory]
    [InlineData(600, 800, false)]
    [InlineData(800, 600, false)]
    [InlineData(599, 800, true)]
    [InlineData(799, 700, true)]
    public void Advises_larger_pictures_than_a_modest_one(int width, int height, bool advised)
    {
        var offer = CianOffers.Flat(o => o.Photos[1] = o.Photos[1] with { Width = width, Height = height });
        Assert.Equal(advised ? ["cian.photo-modest"] : [], offer.Codes());
    }

    [Fact]
    public void Warns_of_a_title_that_is_too_long() =>
        Only("cian.title-length", CianOffers.Flat(o => o.Attributes.Title = new string('т', 34)));

    [Fact]
    public void Warns_of_a_fee_that_is_not_whole() =>
        Only("cian.client-fee-whole", CianOffers.FlatToLet(o => o.Attributes.ClientFeePercent = 2.5m));

    [Fact]
    public void Names_the_service_that_the_portal_does_not_have()
    {
        var reason = Assert.Single(CianOffers.Dialect.Refuse(CianOffers.Flat() with { Promotion = new() { Service = "premium calls" } }));
        Assert.Equal(("cian.service-unknown", "calls"), (reason.Code, reason.Detail));
    }

    private static void Only(string code, Offer offer) => Assert.Equal([code], offer.Codes());
}
