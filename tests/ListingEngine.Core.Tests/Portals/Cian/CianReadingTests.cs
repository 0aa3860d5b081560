using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Cian;

public class CianReadingTests
{
    private const string Flat = "<Category>flatSale</Category><ExternalId>1</ExternalId>";

    [Fact]
    public void Reads_elements_in_any_order()
    {
        var o = CianOffers.ReadOne("<TotalArea>54,3</TotalArea><ExternalId>1</ExternalId><Category>flatSale</Category>").Object;
        Assert.Equal((54.3m, "1", ObjectKind.Flat), (o.TotalArea, o.FeedId, o.Kind));
    }

    [Theory]
    [InlineData("rub")]
    [InlineData("RUR")]
    [InlineData("rur")]
    public void Reads_roubles_in_every_spelling(string word)
    {
        var read = CianOffers.ReadOne($"{Flat}<BargainTerms><Price>5000000.0</Price><Currency>{word}</Currency></BargainTerms>");
        Assert.Empty(read.Problems);
        Assert.Equal((5_000_000m, Currency.Rub), (read.Object.Price, read.Object.Currency));
    }

    [Theory]
    [InlineData("7", "4950000000")]
    [InlineData("+7", "4950000000")]
    [InlineData("+7", "84950000000")]
    [InlineData("", "+7 (495) 000-00-00")]
    public void Reads_phones_with_and_without_a_plus(string code, string number) => Assert.Equal(["+74950000000"], CianOffers.ReadOne(
        $"{Flat}<Phones><PhoneSchema><CountryCode>{code}</CountryCode><Number>{number}</Number></PhoneSchema></Phones>").Contact.Phones);

    [Theory]
    [InlineData("+44", "2071234567", "+442071234567")]
    [InlineData("код", "4950000000", "+74950000000")]
    public void Makes_no_russian_number_of_a_foreign_one(string code, string number, string phone) => Assert.Equal([phone],
        CianOffers.ReadOne($"{Flat}<Phones><PhoneSchema><CountryCode>{code}</CountryCode><Number>{number}</Number></PhoneSchema></Phones>")
            .Contact.Phones);

    [Fact]
    public void Keeps_the_name_of_a_building_beside_that_of_its_complex()
    {
        var read = CianOffers.ReadOne(Flat + "<Building><Name>Корпус 3</Name></Building><JKSchema><Id>5</Id><Name>ЖК «Пробный»</Name></JKSchema>");
        Assert.Equal("ЖК «Пробный»", read.Object.Attributes.BuildingName);
        Assert.Equal([new Unread("Building/Name", "Корпус 3")], read.Object.Unread);
    }

    [Fact]
    public void Keeps_the_load_of_a_second_crane_that_lifts_another()
    {
        const string cranes = "<CranageTypeSchema><Type>beam</Type><LoadCapacity>5</LoadCapacity></CranageTypeSchema>"
            + "<CranageTypeSchema><Type>gantry</Type><LoadCapacity>20</LoadCapacity></CranageTypeSchema>";
        var o = CianOffers.ReadOne("<Category>industrySale</Category><ExternalId>1</ExternalId><Building><CranageTypes>"
            + cranes + "</CranageTypes></Building>").Object;
        Assert.Equal((CraneKinds.Beam | CraneKinds.Gantry, 5m), (o.Attributes.Cranes, o.Attributes.CraneCapacity));
        Assert.Equal([new Unread("Building/CranageTypes/CranageTypeSchema/LoadCapacity", "20")], o.Unread);
    }

    [Fact]
    public void Reads_nine_as_a_studio_without_rooms()
    {
        var o = CianOffers.ReadOne(Flat + "<FlatRoomsCount>9</FlatRoomsCount><RoomsCount>1</RoomsCount>").Object;
        Assert.Equal((true, (int?)null), (o.Attributes.IsStudio, o.Rooms));
    }

    [Fact]
    public void Reads_seven_as_an_open_plan() =>
        Assert.True(CianOffers.ReadOne(Flat + "<FlatRoomsCount>7</FlatRoomsCount>").Object.Attributes.IsOpenPlan);

    [Fact]
    public void Reports_a_value_it_does_not_understand_and_keeps_it()
    {
        var read = CianOffers.ReadOne(Flat + "<Building><MaterialType>стекло</MaterialType></Building>");
        var problem = Assert.Single(read.Problems);
        Assert.Equal((FeedProblems.NotUnderstood, "MaterialType: стекло"), (problem.Rule, problem.Detail));
        Assert.Equal([new Unread("Building/MaterialType", "стекло")], read.Object.Unread);
    }

    [Fact]
    public void Reports_a_complex_that_is_named_by_a_placeholder()
    {
        var read = CianOffers.ReadOne(
            "<Category>newBuildingFlatSale</Category><ExternalId>1</ExternalId><JKSchema><Id>CIAN_ID_X</Id></JKSchema>");
        Assert.Equal("Id: CIAN_ID_X", Assert.Single(read.Problems).Detail);
        Assert.Equal(Market.NewBuilding, read.Object.Market);
    }

    [Fact]
    public void Keeps_elements_it_does_not_know_and_names_each_path_once()
    {
        var read = CianOffers.ReadOne(Flat
            + "<Photos><PhotoSchema><FullUrl>https://e.test/1.jpg</FullUrl><PhotoType>realtyObject</PhotoType></PhotoSchema>"
            + "<PhotoSchema><FullUrl>https://e.test/2.jpg</FullUrl><PhotoType>realtyObject</PhotoType></PhotoSchema></Photos><KP>5</KP>");
        Assert.Equal(2, read.Object.Photos.Count);
        Assert.Equal(["Photos/PhotoSchema/PhotoType", "KP"], read.Problems.Select(p => p.Detail));
        Assert.Equal(3, read.Object.Unread.Count);
    }

    [Fact]
    public void Puts_the_cover_first()
    {
        var read = CianOffers.ReadOne(Flat + "<Photos><PhotoSchema><FullUrl>https://e.test/1.jpg</FullUrl></PhotoSchema>"
            + "<PhotoSchema><IsDefault>1</IsDefault><FullUrl>https://e.test/2.jpg</FullUrl></PhotoSchema></Photos>");
        Assert.Equal("https://e.test/2.jpg", read.Object.Photos[0].Url);
    }

    [Theory]
    [InlineData("<ExternalId>1</ExternalId>", "feed.kind-missing")]
    [InlineData("<Category>castleSale</Category><ExternalId>1</ExternalId>", "feed.kind-unknown")]
    [InlineData("<Category>flatSale</Category>", "feed.id-missing")]
    public void Refuses_an_object_that_nobody_could_take(string inside, string code) =>
        Assert.Equal(code, Assert.Single(CianOffers.ReadOne(inside).Refused).Code);

    [Fact]
    public void Reads_hectares_as_sotkas()
    {
        const string land = "<Land><AreaUnitType>hectare</AreaUnitType><Area>2.5</Area></Land>";
        Assert.Equal(250, CianOffers.ReadOne("<Category>landSale</Category><ExternalId>1</ExternalId>" + land).Object.LandArea);
    }

    [Theory]
    [InlineData("dailyFlatRent", Deal.DailyRent, PricePeriod.Day)]
    [InlineData("flatRent", Deal.LongRent, PricePeriod.Month)]
    [InlineData("officeRent", Deal.LongRent, PricePeriod.Month)]
    public void Tells_the_period_of_every_rent(string category, Deal deal, PricePeriod period)
    {
        var o = CianOffers.ReadOne($"<Category>{category}</Category><ExternalId>1</ExternalId>").Object;
        Assert.Equal((deal, period), (o.Deal, o.PricePeriod));
    }

    [Fact]
    public void Reads_a_parking_place_as_one() => Assert.Equal(ObjectKind.ParkingPlace, CianOffers.ReadOne(
        "<Garage><Type>parkingPlace</Type></Garage><Category>garageRent</Category><ExternalId>1</ExternalId>").Object.Kind);

    [Fact]
    public void Reads_elements_of_newer_papers_that_it_does_not_write()
    {
        var o = CianOffers.ReadOne("<Category>houseSale</Category><ExternalId>1</ExternalId>"
            + "<Land><Area>6</Area><PermittedLandUse>horticulture</PermittedLandUse></Land>"
            + "<House><Condition>unfinished</Condition><HasTerrace>true</HasTerrace></House>"
            + "<Building><MaterialTypes><MaterialType>sipPanels</MaterialType></MaterialTypes></Building>"
            + "<Highways><HighwayInfoSchema><Id>4</Id></HighwayInfoSchema></Highways>").Object;
        Assert.Equal((LandStatus.Horticulture, HouseCondition.Unfinished, true, BuildingMaterial.SipPanels, 4),
            (o.Attributes.LandStatus, o.Attributes.HouseCondition, o.Attributes.HasTerrace, o.Attributes.Material,
                o.Attributes.CianHighwayId));
        Assert.Empty(o.Unread);
    }

    [Fact]
    public void Reads_html_of_a_description_as_lines() => Assert.Equal("Раз\nДва & три", CianOffers.ReadOne(
        Flat + "<Description><![CDATA[<p>Раз</p>Два &amp; три]]></Description>").Object.Description);

    [Fact]
    public void Takes_the_phone_of_the_employee_when_there_is_no_other() => Assert.Equal(["+74950000000"], CianOffers.ReadOne(
        Flat + "<SubAgent><Phone>8 495 000 00 00</Phone></SubAgent>").Contact.Phones);

    [Theory]
    [InlineData("Россия, Московская область, Пробный, Примерная улица, 5", "Московская область", "Пробный")]
    [InlineData("Московская обл., Пробный р-н, г. Пробный, ул. Примерная, 5", "Московская обл.", "Пробный")]
    [InlineData("Москва, Примерная улица, 5", "Москва", "Москва")]
    [InlineData("г. Москва, пр-кт. Мира, д. 183", "Москва", "Москва")]
    [InlineData("Новосибирск, ул. 25 лет Октября, 9", null, "Новосибирск")]
    [InlineData("Примерная улица, 5", null, null)]
    [InlineData("Москва, ,", "Москва", "Москва")]
    [InlineData("г., 1", null, null)]
    public void Names_region_and_town_and_keeps_the_line(string line, string? region, string? town)
    {
        var at = CianOffers.ReadOne($"{Flat}<Address>{line}</Address>").Object.Address;
        Assert.Equal((region, town, line, line), (at.Region, at.Locality, at.Line, at.Whole()));
    }

    [Theory]
    [InlineData("Photos")]
    [InlineData("Building")]
    [InlineData("Undergrounds")]
    public void Keeps_a_text_that_stands_where_a_block_should(string name) => Assert.Equal([new Unread(name, "текст")],
        CianOffers.ReadOne($"{Flat}<{name}>текст</{name}>").Object.Unread);

    [Fact]
    public void Refuses_the_first_version_of_the_format_politely()
    {
        var fault = Assert.Throws<FeedFormatException>(() => DialectLaw.Read(CianOffers.Dialect, "<flats_rent><offer/></flats_rent>"));
        Assert.Contains("<feed>", fault.Message, StringComparison.Ordinal);
    }
}
