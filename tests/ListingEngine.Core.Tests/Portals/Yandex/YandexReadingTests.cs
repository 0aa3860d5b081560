using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Yandex;

public class YandexReadingTests
{
    [Theory]
    [InlineData("сотка", 8)]
    [InlineData("cотка", 8)]
    [InlineData("cот.", 8)]
    [InlineData("га", 800)]
    [InlineData("hectare", 800)]
    [InlineData("кв.м", 0.08)]
    public void Reads_a_plot_in_any_unit_into_sotkas(string unit, double sotkas)
    {
        var read = Given.Read($"<lot-area><value>8</value><unit>{unit}</unit></lot-area>", category: "участок");
        Assert.Equal((decimal)sotkas, read.Object.LandArea);
        Assert.Empty(read.Object.Unread);
    }

    [Theory, InlineData("кв. м"), InlineData("кв.м"), InlineData("кв. "), InlineData("кв"), InlineData("sq.m"), InlineData("м²"),
        InlineData("")]
    public void Reads_square_metres_however_they_are_spelled(string unit) =>
        Assert.Equal(56.6m, Given.Read($"<area><value>56,6</value><unit>{unit}</unit></area>").Object.TotalArea);

    [Fact]
    public void Keeps_an_area_aside_whose_unit_is_none()
    {
        var read = Given.Read("<living-space><value>15</value><unit>кв. см</unit></living-space>");
        Assert.Null(read.Object.LivingArea);
        Assert.Equal("living-space: 15 кв. см", Assert.Single(read.Problems).Detail);
        Assert.Equal([new("living-space/value", "15"), new("living-space/unit", "кв. см")], read.Object.Unread);
    }

    [Fact]
    public void Takes_the_area_of_a_plot_for_its_land() =>
        Assert.Equal(12m, Given.Read("<area><value>1200</value><unit>кв. м</unit></area>", category: "участок").Object.LandArea);

    [Theory]
    [InlineData("house with lot", ObjectKind.House)]
    [InlineData("КВАРТИРА", ObjectKind.Flat)]
    [InlineData("земельный участок", ObjectKind.Land)]
    [InlineData("cottage", ObjectKind.Cottage)]
    public void Reads_categories_in_both_languages(string category, ObjectKind kind) =>
        Assert.Equal(kind, Given.Read("", category: category).Object.Kind);

    [Fact]
    public void Refuses_an_unknown_category_with_its_word()
    {
        var reason = Assert.Single(Given.Read("", category: "флигель").Refused);
        Assert.Equal((FeedProblems.KindUnknown, "флигель"), (reason.Rule, reason.Detail));
    }

    [Fact]
    public void Refuses_an_offer_without_id_kind_and_deal() => Assert.Equal(
        [FeedProblems.NoId, FeedProblems.DealMissing, FeedProblems.KindMissing],
            Given.ReadRaw("<offer><price/></offer>").Refused.Select(r => r.Rule));

    [Fact]
    public void Tells_the_rents_apart_by_the_period()
    {
        Assert.Equal((Deal.DailyRent, PricePeriod.Day), Rent("<period>сутки</period>"));
        Assert.Equal((Deal.LongRent, PricePeriod.Month), Rent("<period>month</period>"));
        Assert.Equal((Deal.LongRent, PricePeriod.Year), Rent("<period>год</period>"));
        Assert.Equal((Deal.LongRent, PricePeriod.Month), Rent(""));

        static (Deal, PricePeriod?) Rent(string period) =>
            Given.Read($"<price><value>1</value>{period}</price>", "аренда").Object is var o ? (o.Deal, o.PricePeriod) : default;
    }

    [Fact]
    public void Passes_over_the_period_of_a_sale()
    {
        var read = Given.Read("<price><value>4000000</value><currency>RUR</currency><period>day</period></price>");
        Assert.Equal((Deal.Sale, null, 4_000_000m, Currency.Rub),
            (read.Object.Deal, read.Object.PricePeriod, read.Object.Price, read.Object.Currency));
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Reads_a_price_per_sotka() =>
        Assert.Equal(PriceUnit.Sotka, Given.Read("<price><value>70000</value><unit>сотка</unit></price>", category: "участок")
            .Object.PriceUnit);

    [Fact]
    public void Takes_an_empty_price_for_an_untold_one()
    {
        var read = Given.Read("<price><value/><currency>RUB</currency></price>");
        Assert.Null(read.Object.Price);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Keeps_a_price_aside_that_is_no_number() =>
        Assert.Equal("price/value: 400,00.00", Assert.Single(Given.Read("<price><value>400,00.00</value></price>").Problems).Detail);

    [Theory, InlineData("-1"), InlineData("0"), InlineData("")]
    public void Takes_stand_ins_for_an_untold_number_of_rooms(string rooms)
    {
        var read = Given.Read($"<rooms>{rooms}</rooms>");
        Assert.Null(read.Object.Rooms);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public void Takes_the_first_day_of_1970_for_an_untold_date() =>
        Assert.Equal(default, Given.Read("<creation-date>1970-01-01T03:00:00+03:00</creation-date>").Object.CreatedAt);

    [Theory]
    [InlineData("2026-11-02T09:30:00+03:00")]
    [InlineData("2026-11-02T06:30:00Z")]
    [InlineData("2026-11-02T09:30:00")]
    [InlineData("2026-11-02 09:30")]
    [InlineData("02.11.2026 09:30")]
    [InlineData("2026-11-02T09:30:00+0300")]
    public void Reads_dates_with_and_without_an_offset(string date) => Assert.Equal(new(2026, 11, 2, 9, 30, 0, TimeSpan.FromHours(3)),
        Given.Read($"<creation-date>{date}</creation-date>").Object.CreatedAt);

    [Fact]
    public void Reads_an_address_that_lies_directly_in_the_offer()
    {
        var o = Given.Read("<country>Россия</country><locality-name>Москва</locality-name><address>Яузская улица, 27</address>"
            + "<metro><name>Китай-город</name><time-on-foot>5</time-on-foot></metro>").Object;
        Assert.Equal(("Россия", "Москва", "Яузская улица, 27"), (o.Address.Country, o.Address.Locality, o.Address.Line));
        Assert.Equal(new() { Name = "Китай-город", WalkMinutes = 5 }, Assert.Single(o.Metro));
        Assert.Empty(o.Unread);
    }

    [Fact]
    public void Takes_the_first_seller_and_keeps_the_second_aside()
    {
        var read = Given.Read("<sales-agent><phone>+7 (999) 000-00-01</phone><category>agency</category></sales-agent>"
            + "<sales-agent><phone>+79990000002</phone></sales-agent>");
        Assert.Equal(["+79990000001"], read.Contact.Phones);
        Assert.Equal([new("sales-agent/phone", "+79990000002")], read.Object.Unread);
        Assert.Equal(FeedProblems.NotUnderstood, Assert.Single(read.Problems).Rule);
    }

    [Theory]
    [InlineData("8 (999) 000-00-01\u202c")]
    [InlineData("+ 7 (999)000 00 01 ")]
    [InlineData("79990000001")]
    public void Reads_phones_as_people_write_them(string phone) =>
        Assert.Equal(["+79990000001"], Given.Read($"<sales-agent><phone>{phone}</phone></sales-agent>").Contact.Phones);

    [Fact]
    public void Reads_two_phones_in_one_element() => Assert.Equal(["+79990000001", "+79990000002"],
        Given.Read("<sales-agent><phone>89990000001, 89990000002</phone></sales-agent>").Contact.Phones);

    [Fact]
    public void Keeps_a_phone_aside_that_is_none()
    {
        var read = Given.Read("<sales-agent><phone>по запросу</phone></sales-agent>");
        Assert.Empty(read.Contact.Phones);
        Assert.Equal([new("sales-agent/phone", "по запросу")], read.Object.Unread);
    }

    [Theory]
    [InlineData("«застройщик»/«developer»", SellerRole.Developer)]
    [InlineData("«агентство»/«agency»", SellerRole.Agency)]
    [InlineData("владелец", SellerRole.Owner)]
    public void Reads_roles_even_as_cells_copied_from_the_help(string category, SellerRole role) =>
        Assert.Equal(role, Given.Read($"<sales-agent><category>{category}</category></sales-agent>").Object.Attributes.SellerRole);

    [Fact]
    public void Makes_text_of_a_description_with_tags()
    {
        var o = Given.Read("<description>&lt;p&gt;Раз&lt;/p&gt;&lt;ul&gt;&lt;li&gt;два&lt;/li&gt;&lt;/ul&gt;"
            + "три&lt;br /&gt;\nчетыре &amp;amp; пять</description>").Object;
        Assert.Equal("Раз\nдва\nтри\nчетыре & пять", o.Description);
    }

    [Fact]
    public void Understands_elements_of_older_papers()
    {
        var read = Given.Read("<last-update-date>2026-11-13T12:32:45+04:00</last-update-date>"
            + "<expire-date>2027-01-01T00:00:00+03:00</expire-date>"
            + "<payed-adv>1</payed-adv><manually-added>1</manually-added>"
            + "<sales-agent><photo>https://example.com/a.jpg</photo></sales-agent>");
        Assert.Equal(2026, read.Object.UpdatedAt.Year);
        Assert.Equal("https://example.com/a.jpg", read.Contact.PhotoUrl);
        Assert.Empty(read.Problems);
        Assert.Empty(read.Object.Unread);
    }

    [Fact]
    public void Keeps_unknown_elements_and_names_each_path_once()
    {
        var read = Given.Read("<android_url>myapp://1</android_url><location><zip>101000</zip></location>"
            + "<android_url>myapp://2</android_url>");
        Assert.Equal(["android_url", "location/zip", "android_url"], read.Object.Unread.Select(u => u.Path));
        Assert.Equal([(FeedProblems.UnknownElement, "android_url"), (FeedProblems.UnknownElement, "location/zip")],
            read.Problems.Select(p => (p.Rule, p.Detail)));
    }

    [Theory, InlineData("да", true), InlineData("+", true), InlineData("TRUE", true), InlineData("0", false), InlineData("нет", false),
        InlineData("-", false)]
    public void Reads_flags_in_every_spelling(string word, bool value) =>
        Assert.Equal(value, Given.Read($"<lift>{word}</lift>").Object.Attributes.HasLift);

    [Fact]
    public void Reads_a_fractional_floor_as_nothing_and_says_so() =>
        Assert.Equal("floor: 12.5", Assert.Single(Given.Read("<floor>12.5</floor>").Problems).Detail);

    [Theory, InlineData("Цокольный", 0), InlineData("подвал", -1), InlineData("12.0", 12)]
    public void Reads_basements_in_words(string text, int floor) => Assert.Equal(floor, Given.Read($"<floor>{text}</floor>").Object.Floor);

    [Fact]
    public void Reads_a_percent_with_its_sign() =>
        Assert.Equal(50m, Given.Read("<agent-fee>50 %</agent-fee>").Object.Attributes.ClientFeePercent);

    [Theory]
    [InlineData("совмещённый, раздельный", 1, 1, null)]
    [InlineData("2 раздельных", null, 2, null)]
    [InlineData("совмещенный", 1, null, null)]
    [InlineData("3", null, null, 3)]
    public void Reads_bathrooms_by_sort_and_number(string words, int? combined, int? separate, int? all)
    {
        var a = Given.Read($"<bathroom-unit>{words}</bathroom-unit>").Object.Attributes;
        Assert.Equal((combined, separate, all), (a.CombinedBathrooms, a.SeparateBathrooms, a.Bathrooms));
    }

    [Theory]
    [InlineData("балкон и лоджия", 1, 1)]
    [InlineData("2 балкона, 3 лоджии", 2, 3)]
    [InlineData("0", 0, null)]
    [InlineData("нет", 0, null)]
    public void Reads_balconies_however_they_are_counted(string words, int? balconies, int? loggias)
    {
        var a = Given.Read($"<balcony>{words}</balcony>").Object.Attributes;
        Assert.Equal((balconies, loggias), (a.Balconies, a.Loggias));
    }

    [Fact]
    public void Reads_commercial_offers_with_a_kind_and_further_uses()
    {
        var read = Given.ReadRaw("<offer internal-id=\"1\"><type>аренда</type>"
            + "<property-type>commercial</property-type><category>commercial</category>"
            + "<commercial-type>retail</commercial-type><commercial-type>сарай</commercial-type><commercial-type>office</commercial-type>"
            + "<price><value>50000</value><taxation-form>УСН</taxation-form></price></offer>");
        Assert.Empty(read.Refused);
        Assert.Equal((ObjectKind.Retail, CommercialUses.Office, VatForm.Simplified),
            (read.Object.Kind, read.Object.Attributes.Uses, read.Object.Attributes.Vat));
        Assert.Equal("commercial-type: сарай", Assert.Single(read.Problems).Detail);
    }

    [Theory]
    [InlineData("машиноместо", ObjectKind.ParkingPlace, null)]
    [InlineData("box", ObjectKind.Garage, GarageKind.Box)]
    public void Reads_three_sorts_of_garage(string word, ObjectKind kind, GarageKind? garage)
    {
        var o = Given.Read($"<garage-type>{word}</garage-type><building-type>железобетонный</building-type>"
            + "<heating-supply>да</heating-supply>",
            category: "гараж").Object;
        Assert.Equal((kind, garage, BuildingMaterial.ReinforcedConcrete, true),
            (o.Kind, o.Attributes.GarageKind, o.Attributes.Material, o.Attributes.HasHeating));
    }

    [Fact]
    public void Takes_the_living_space_of_a_room_for_the_room() =>
        Assert.Equal(15m, Given.Read("<living-space><value>15</value><unit>кв. м</unit></living-space>", category: "комната")
            .Object.Attributes.RoomArea);

    [Fact]
    public void Reads_a_plan_by_its_tag() =>
        Assert.Equal(PhotoKind.Plan, Assert.Single(Given.Read("<image tag=\"floor-plan\">https://example.com/1.png</image>").Object.Photos)
            .Kind);

    [Theory, InlineData("0"), InlineData("-1")]
    public void Takes_a_stand_in_for_rooms_that_nobody_told(string rooms)
    {
        var read = Given.Read($"<rooms>{rooms}</rooms>");
        Assert.Null(read.Object.Rooms);
        Assert.Empty(read.Object.Unread);
    }

    [Fact]
    public void Keeps_other_negative_rooms_aside() => Assert.Equal([new("rooms", "-17")], Given.Read("<rooms>-17</rooms>").Object.Unread);

    [Theory]
    [InlineData("is-image-order-change-allowed")]
    [InlineData("disable-flat-plan-guess")]
    [InlineData("payed-adv")]
    [InlineData("expire-date")]
    public void Passes_over_switches_of_the_feed_but_not_over_nonsense_in_them(string name)
    {
        Assert.Empty(Given.Read($"<{name}>{(name == "expire-date" ? "2026-12-31T00:00:00+03:00" : "1")}</{name}>").Object.Unread);
        Assert.Equal([new(name, "вздор")], Given.Read($"<{name}>вздор</{name}>").Object.Unread);
    }

    [Fact]
    public void Reads_the_214_law_as_a_first_sale() =>
        Assert.Equal(DealStatus.PrimarySale,
            Given.Read("<new-flat>да</new-flat><deal-status>ФЗ 214</deal-status>").Object.Attributes.DealStatus);
}
