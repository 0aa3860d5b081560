using ListingEngine.Core.Intake;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Tests.Intake;

public sealed class DraftOfAdvertTests
{
    [Fact]
    public void Carries_what_the_advert_tells()
    {
        var (o, left) = Draft(new()
        {
            Kind = Read(ObjectKind.House), Deal = Read(Deal.Sale), Price = Read(9_900_000m), Currency = Read("RUB"), Area = Metres(120), PlotArea = Metres(850), Rooms = Read(4), Floors = Read(2),
            Region = Read("Ленинградская область"), Locality = Read("Токсово"), Street = Read("Лесная улица"), House = Read("3"), Year = Read(1998), Description = Read("Дом у озера."),
        });
        Assert.Empty(left);
        Assert.Equal((ObjectKind.House, Deal.Sale, 9_900_000m, Currency.Rub), (o.Kind, o.Deal, o.Price, o.Currency));
        Assert.Equal((120m, 8.5m, 4, 2, 1998), (o.TotalArea, o.LandArea, o.Rooms, o.Floors, o.Attributes.BuiltYear));
        Assert.Equal(("Ленинградская область", "Токсово", "Лесная улица, 3", "Дом у озера."), (o.Address.Region, o.Address.Locality, o.Address.Line, o.Description));
    }

    [Fact]
    public void Says_which_kind_and_deal_it_assumed()
    {
        var (o, left) = Draft(new() { Price = Read(30_000m), Period = Read(PricePeriod.Month) });
        Assert.Equal((ObjectKind.Flat, Deal.LongRent, PricePeriod.Month), (o.Kind, o.Deal, o.PricePeriod));
        Assert.Equal([(AdvertField.Kind, NotCarriedWhy.Assumed), (AdvertField.Deal, NotCarriedWhy.Assumed)], left.Select(l => (l.Field, l.Why)));
    }

    [Fact]
    public void Leaves_out_a_price_in_a_currency_that_we_do_not_trade_in()
    {
        var (o, left) = Draft(Flat() with { Price = Read(450_000m, "450 000 zł"), Currency = Read("PLN") });
        Assert.Null(o.Price);
        Assert.Equal([new(AdvertField.Price, NotCarriedWhy.Currency, "450 000 zł")], left);
    }

    [Fact]
    public void A_studio_has_no_rooms_and_says_so()
    {
        var (o, _) = Draft(Flat() with { Rooms = Read(0) });
        Assert.Null(o.Rooms);
        Assert.True(o.Attributes.IsStudio);
    }

    [Fact]
    public void An_area_of_a_room_is_the_rooms_own()
    {
        var (o, _) = Draft(Flat() with { Kind = Read(ObjectKind.Room), Area = Metres(18) });
        Assert.Equal(((decimal?)null, 18m), (o.TotalArea, o.Attributes.RoomArea));
    }

    [Fact]
    public void A_plot_that_is_told_as_an_area_is_a_plot()
    {
        var (o, _) = Draft(Flat() with { Kind = Read(ObjectKind.Land), Area = Metres(600) });
        Assert.Equal(((decimal?)null, 6m), (o.TotalArea, o.LandArea));
    }

    [Fact]
    public void What_cannot_be_stays_empty_and_is_told()
    {
        var (o, left) = Draft(Flat() with { Floor = Read(12), Floors = Read(9), Area = Metres(0), Latitude = Read(120m), Longitude = Read(30m) });
        Assert.Null(o.Floor);
        Assert.Null(o.TotalArea);
        Assert.Null(o.Address.Latitude);
        Assert.Equal([AdvertField.Area, AdvertField.Floor, AdvertField.Latitude], left.Where(l => l.Why == NotCarriedWhy.Impossible).Select(l => l.Field));
    }

    [Fact]
    public void Photos_come_once_each_and_only_from_the_web()
    {
        var (o, _) = Draft(Flat() with { Photos = [Read("https://a.example/1.jpg"), Read("https://a.example/1.jpg"), Read("file:///etc/passwd"), Read("/2.jpg"), Read("http://a.example/3.jpg")] });
        Assert.Equal(["https://a.example/1.jpg", "http://a.example/3.jpg"], o.Photos.Select(p => p.Url));
    }

    private static (PropertyObject Object, IReadOnlyList<NotCarried> Left) Draft(OwnerListing advert)
    {
        var o = new PropertyObject();
        return (o, DraftOfAdvert.Fill(o, advert));
    }

    private static OwnerListing Flat() => new() { Kind = Read(ObjectKind.Flat), Deal = Read(Deal.Sale) };

    private static ReadValue<T> Read<T>(T value, string? raw = null) => new(value, raw ?? $"{value}", "json-ld", Trust.JsonLd, []);

    private static ReadValue<ReadArea> Metres(decimal number) => Read(new ReadArea(number, AreaUnit.SquareMetre));
}
