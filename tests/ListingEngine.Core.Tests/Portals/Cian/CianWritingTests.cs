using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

public class CianWritingTests
{
    [Fact]
    public void Keeps_the_example_offers_free_of_reasons() =>
        Assert.All((Offer[])
            [CianOffers.Flat(), CianOffers.FlatToLet(), CianOffers.NewFlat(), CianOffers.Office(), CianOffers.Plot()],
            offer => Assert.Empty(offer.Codes()));

    [Theory]
    [InlineData(1, "1")]
    [InlineData(5, "5")]
    [InlineData(6, "6")]
    [InlineData(11, "6")]
    public void Writes_six_for_six_rooms_and_more(int rooms, string code) => Assert.Contains(
        $"<FlatRoomsCount>{code}<", CianOffers.Flat(o => o.Rooms = rooms).Write(), StringComparison.Ordinal);

    [Fact]
    public void Writes_nine_for_a_studio() => Assert.Contains("<FlatRoomsCount>9<",
        CianOffers.Flat(o => (o.Rooms, o.Attributes.IsStudio) = (null, true)).Write(), StringComparison.Ordinal);

    [Fact]
    public void Writes_seven_for_an_open_plan() => Assert.Contains("<FlatRoomsCount>7<",
        CianOffers.Flat(o => o.Attributes.IsOpenPlan = true).Write(), StringComparison.Ordinal);

    [Fact]
    public void Marks_only_the_first_picture_as_the_cover()
    {
        var feed = CianOffers.Flat().Write();
        Assert.Contains("1.jpg</FullUrl><IsDefault>true</IsDefault>", feed, StringComparison.Ordinal);
        Assert.Equal(2, feed.Split("<IsDefault>").Length);
    }

    [Fact]
    public void Sends_the_first_plan_as_the_layout_and_not_in_the_gallery()
    {
        var feed = CianOffers.Flat(o => o.Photos[2] = o.Photos[2] with { Kind = PhotoKind.Plan }).Write();
        Assert.Contains("<LayoutPhoto><FullUrl>https://img.example.test/3.jpg</FullUrl></LayoutPhoto>", feed, StringComparison.Ordinal);
        Assert.Equal(2, feed.Split("3.jpg").Length);
    }

    [Fact]
    public void Keeps_a_plan_that_is_the_main_picture_as_the_cover()
    {
        var feed = CianOffers.Flat(o => o.Photos[0] = o.Photos[0] with { Kind = PhotoKind.Plan }).Write();
        Assert.DoesNotContain("LayoutPhoto", feed, StringComparison.Ordinal);
        Assert.Contains("1.jpg</FullUrl><IsDefault>true", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_at_most_fifty_pictures()
    {
        var offer = CianOffers.Flat(o => o.Photos =
            [.. Enumerable.Range(1, 60).Select(i => new ObjectPhoto { Url = $"https://img.example.test/{i}.jpg" })]);
        Assert.Equal(51, offer.Write().Split("<PhotoSchema>").Length);
        Assert.Contains("cian.photos-many", offer.Codes());
    }

    [Fact]
    public void Sends_at_most_two_phones_as_code_and_ten_digits()
    {
        var offer = CianOffers.Flat() with { Contact = new() { Phones = ["8 (495) 000-00-01", "нет", "+74950000002", "+74950000003"] } };
        var feed = offer.Write();
        Assert.Contains("<CountryCode>+7</CountryCode><Number>4950000001</Number>", feed, StringComparison.Ordinal);
        Assert.Equal(3, feed.Split("<PhoneSchema>").Length);
        Assert.Contains("cian.phones-many", offer.Codes());
    }

    [Fact]
    public void Leaves_no_ampersand_in_a_description()
    {
        var feed = CianOffers.Flat(o => o.Description = "Кухня & гостиная, рядом H&M и парк").Write();
        Assert.Contains("Кухня и гостиная, рядом H+M и парк", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Turns_html_of_a_description_into_lines()
    {
        var feed = CianOffers.Flat(o => o.Description = "<p>Первая <b>строка</b></p>Вторая&nbsp;строка<br/>5 < 7").Write();
        Assert.Contains("<Description>Первая строка\nВторая\u00a0строка\n5 &lt; 7</Description>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_decoration_instead_of_repair_for_a_new_building()
    {
        var feed = CianOffers.NewFlat(o => o.Attributes.Renovation = Renovation.PreFine).Write();
        Assert.Contains("<Decoration>preFine</Decoration>", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("RepairType", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_new_building_deadline()
    {
        var feed = CianOffers.NewFlat(o =>
            (o.Attributes.ReadyQuarter, o.Attributes.BuiltYear, o.Attributes.BuildingState) = (3, 2027, BuildingState.Unfinished)).Write();
        Assert.Contains("<Deadline><Quarter>third</Quarter><Year>2027</Year><IsComplete>false</IsComplete></Deadline>", feed,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_flat_number_with_a_letter_only_for_new_buildings()
    {
        static void Number(PropertyObject o) => (o.Address.Apartment, o.Attributes.CianComplexId) = ("К69", 4012);
        Assert.Contains("<FlatNumber>К69</FlatNumber>", CianOffers.NewFlat(Number).Write(), StringComparison.Ordinal);
        Assert.DoesNotContain("FlatNumber", CianOffers.Flat(Number).Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_plots_in_sotkas() => Assert.Contains("<Land><Area>8.5</Area><AreaUnitType>sotka</AreaUnitType></Land>",
        CianOffers.Plot().Write(), StringComparison.Ordinal);

    [Fact]
    public void Writes_the_unit_and_period_of_a_commercial_rent() => Assert.Contains(
        "<Price>18000</Price><PriceType>squareMeter</PriceType><Currency>rur</Currency><PaymentPeriod>annual</PaymentPeriod>",
        CianOffers.Office().Write(), StringComparison.Ordinal);

    [Fact]
    public void Tells_a_box_from_a_parking_place()
    {
        var shell = new PropertyAttributes { GarageKind = GarageKind.Box, GarageConstruction = GarageConstruction.Shell };
        var box = CianOffers.Of(new() { Kind = ObjectKind.Garage, Price = 900_000, TotalArea = 18, Attributes = shell });
        var place = CianOffers.Of(new() { Kind = ObjectKind.ParkingPlace, Price = 900_000, TotalArea = 14, Attributes = shell });
        Assert.Contains("<Garage><Type>box</Type><GarageType>shell</GarageType></Garage>", box.Write(), StringComparison.Ordinal);
        Assert.Contains("<Garage><Type>parkingPlace</Type></Garage>", place.Write(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_bought_services_and_the_bid()
    {
        var offer = CianOffers.Flat() with { Promotion = new() { Service = "premium, highlight", Bid = 150 } };
        var feed = offer.Write();
        Assert.Contains("<Category>flatSale</Category><Auction><Bet>150</Bet></Auction><ExternalId>", feed, StringComparison.Ordinal);
        Assert.Contains("<Services><ServicesEnum>premium</ServicesEnum><ServicesEnum>highlight</ServicesEnum></Services>", feed,
            StringComparison.Ordinal);
        Assert.Equal(feed, DialectLaw.Feed(CianOffers.Dialect, Assert.Single(DialectLaw.Read(CianOffers.Dialect, feed)).ToOffer()));
    }

    [Fact]
    public void Writes_only_metro_stations_of_the_portals_dictionary()
    {
        MetroStation[] stations = [new() { Name = "Пробная", WalkMinutes = 5 }, new() { CianId = 12, TransportMinutes = 7 }];
        var feed = CianOffers.Flat(o => o.Metro = [.. stations]).Write();
        Assert.Contains("<Undergrounds><UndergroundInfoSchema><Id>12</Id><Time>7</Time><TransportType>transport</TransportType>"
            + "</UndergroundInfoSchema></Undergrounds>", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_no_element_that_the_official_schema_of_flats_does_not_know()
    {
        var feed = CianOffers.Flat(o =>
            (o.Attributes.IsEuroFlat, o.Attributes.TourUrl, o.Attributes.HasConcierge) = (true, "https://example.test/t", true)).Write();
        Assert.DoesNotContain("IsEuroFlat", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("ObjectTour", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("HasConcierge", feed, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_number_of_a_plot_where_the_portal_asks_for_it() => Assert.Contains(
        "<BuildingCadastralNumber>77:01:0001001:1</BuildingCadastralNumber>",
        CianOffers.Plot(o => o.Attributes.CadastralNumber = "77:01:0001001:1").Write(), StringComparison.Ordinal);

    [Fact]
    public void Reads_back_hostile_texts_as_it_wrote_them()
    {
        string[] texts =
        [
            "  внутри пробелов  ", "a\r\nb\rc", "😀 «ёлка» \"кавычки\"", "]]>", "&amp;lt;b&amp;gt;", "<<b>b>жирно</b>", "\u0001 x",
            "\uD800 y",
        ];
        foreach (var text in texts)
        {
            var offer = CianOffers.Flat(o =>
            {
                o.Description = "Описание объекта для проверки: " + text;
                o.Address.Line = text + " дом 1";
                o.Attributes.BuildingName = o.Attributes.BuildingSeries = o.Attributes.Title = text;
            }) with
            { Contact = new() { Name = text, Phones = ["+74950000000"] } };
            Assert.DoesNotContain(CianOffers.Dialect.Refuse(offer), r => r.Rule.Severity == Severity.Error);
            var feed = offer.Write();
            var read = Assert.Single(DialectLaw.Read(CianOffers.Dialect, feed));
            Assert.Empty(DialectLaw.Faults(CianOffers.Dialect, feed));
            Assert.Equal(feed, DialectLaw.Feed(CianOffers.Dialect, read.ToOffer()));
        }
    }
}
