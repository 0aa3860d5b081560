using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Yandex;

public class YandexWritingTests
{
    [Fact]
    public void Leaves_the_property_type_out_of_commercial_offers()
    {
        Assert.Contains("<property-type>жилая</property-type>", Given.Offer(ObjectKind.Garage, Deal.Sale).Xml(), StringComparison.Ordinal);
        Assert.DoesNotContain("property-type", Given.Offer(ObjectKind.Office, Deal.Sale).Xml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Calls_a_house_with_a_plot_otherwise_than_one_without()
    {
        Assert.Contains("<category>дом с участком</category>", Given.Offer(ObjectKind.House, Deal.Sale, o => o.LandArea = 6).Xml(),
            StringComparison.Ordinal);
        Assert.Contains("<category>дом</category>", Given.Offer(ObjectKind.House, Deal.Sale).Xml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Spells_the_sotka_in_Cyrillic_letters_only() => Assert.Contains("<lot-area><value>8</value><unit>сотка</unit></lot-area>",
        Given.Offer(ObjectKind.Land, Deal.Sale).Xml(), StringComparison.Ordinal);

    [Theory]
    [InlineData(ObjectKind.Garage, null, "гараж")]
    [InlineData(ObjectKind.Garage, GarageKind.Box, "бокс")]
    [InlineData(ObjectKind.ParkingPlace, GarageKind.Box, "машиноместо")]
    public void Tells_three_sorts_of_garage(ObjectKind kind, GarageKind? garage, string word) => Assert.Contains(
        $"<category>гараж</category><garage-type>{word}</garage-type>",
            Given.Offer(kind, Deal.Sale, o => o.Attributes.GarageKind = garage).Xml(),
        StringComparison.Ordinal);

    [Fact]
    public void Tells_a_car_park_only_of_boxes_and_places()
    {
        Assert.DoesNotContain("parking-type", Garage(ObjectKind.Garage), StringComparison.Ordinal);
        Assert.Contains("<parking-type>подземная</parking-type>", Garage(ObjectKind.ParkingPlace), StringComparison.Ordinal);

        static string Garage(ObjectKind kind) =>
            Given.Offer(kind, Deal.Sale, o => o.Attributes.GaragePlacement = GaragePlacement.Underground).Xml();
    }

    [Fact]
    public void Repeats_the_commercial_type_for_further_uses_and_begins_with_the_kind() => Assert.Contains(
        "<commercial-type>retail</commercial-type><commercial-type>office</commercial-type>"
        + "<commercial-type>public catering</commercial-type>",
        Given.Offer(ObjectKind.Retail, Deal.LongRent, o =>
            o.Attributes.Uses = CommercialUses.Office | CommercialUses.Retail | CommercialUses.Catering
            | CommercialUses.Coworking).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Repeats_the_purposes_of_retail_premises() => Assert.Contains("<purpose>bank</purpose><purpose>show room</purpose>",
        Given.Offer(ObjectKind.Retail, Deal.LongRent, o => o.Attributes.Purposes = RetailPurposes.ShowRoom | RetailPurposes.Bank).Xml(),
        StringComparison.Ordinal);

    [Theory, InlineData(Deal.LongRent, "месяц"), InlineData(Deal.DailyRent, "день")]
    public void Tells_the_rents_apart_by_the_period(Deal deal, string period) => Assert.Contains($"<period>{period}</period>",
        Given.Offer(ObjectKind.Flat, deal).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Writes_no_period_of_a_sale() =>
        Assert.DoesNotContain("<period>", Given.Flat(o => o.PricePeriod = PricePeriod.Month).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Never_says_no_to_a_flag_that_is_only_ever_positive()
    {
        var xml = Given.Flat(o => o.Attributes.IsStudio = o.Attributes.IsOpenPlan = false).Xml();
        Assert.DoesNotContain("studio", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("open-plan", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_no_rooms_of_a_studio() =>
        Assert.DoesNotContain("<rooms>", Given.Flat(o => o.Attributes.IsStudio = true).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Writes_each_room_of_a_flat_and_none_of_a_studio()
    {
        Assert.Contains("<room-space><value>18.5</value><unit>кв. м</unit></room-space><room-space><value>12</value>",
            Given.Flat(o => o.Attributes.RoomAreas = "18,50 + 12").Xml(), StringComparison.Ordinal);
        Assert.DoesNotContain("room-space",
            Given.Flat(o => (o.Attributes.RoomAreas, o.Attributes.IsStudio) = ("18.5+12", true)).Xml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_the_area_of_a_room_as_its_living_space_and_the_flat_as_its_area()
    {
        var xml = Given.Offer(ObjectKind.Room, Deal.Sale).Xml();
        Assert.Contains("<area><value>58.4</value>", xml, StringComparison.Ordinal);
        Assert.Contains("<living-space><value>15.5</value>", xml, StringComparison.Ordinal);
        Assert.Contains("<room-space><value>15.5</value>", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Sends_a_line_end_as_an_escaped_tag() =>
        Assert.Contains("<description>Раз.&lt;br&gt;Два &amp; &quot;три&quot;.</description>",
        Given.Flat(o => o.Description = "Раз.\r\nДва & \"три\".\n").Xml(), StringComparison.Ordinal);

    [Fact]
    public void Takes_tags_out_of_a_description_because_the_portal_knows_one() =>
        Assert.Contains("<description>Раз&lt;br&gt;два</description>",
        Given.Flat(o => o.Description = "<p>Раз</p><b>два</b>").Xml(), StringComparison.Ordinal);

    [Fact]
    public void Tags_a_plan_and_keeps_the_order_of_the_pictures() => Assert.Contains(
        "<image>https://example.com/1.jpg</image><image tag=\"plan\">https://example.com/2.jpg</image>"
        + "<image>https://example.com/3.jpg</image>"
        + "<is-image-order-change-allowed>0</is-image-order-change-allowed>",
        Given.Flat(o => o.Photos[1] = o.Photos[1] with { Kind = PhotoKind.Plan }).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Writes_coordinates_both_or_none() =>
        Assert.DoesNotContain("latitude", Given.Flat(o => o.Address.Longitude = null).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Tells_highways_around_Moscow_only()
    {
        Assert.DoesNotContain("direction", Land("Тверская область"), StringComparison.Ordinal);
        Assert.Contains("<direction>Киевское шоссе</direction><distance>21</distance>", Land("Московская область"),
            StringComparison.Ordinal);

        static string Land(string region) => Given.Offer(ObjectKind.Land, Deal.Sale, o =>
            (o.Address.Region, o.Attributes.Highway, o.Attributes.HighwayDistance) = (region, "Киевское шоссе", 21)).Xml();
    }

    [Fact]
    public void Puts_the_settlement_before_the_street_once()
    {
        Assert.Contains("<address>КП «Сосны», Лесная улица</address>", Land("Лесная улица"), StringComparison.Ordinal);
        Assert.Contains("<address>КП «Сосны», 5</address>", Land("КП «Сосны», 5"), StringComparison.Ordinal);

        static string Land(string line) => Given.Offer(ObjectKind.Land, Deal.Sale, o =>
            (o.Address.Line, o.Attributes.SettlementName) = (line, "КП «Сосны»")).Xml();
    }

    [Theory]
    [InlineData(2, null, "2 балкона")]
    [InlineData(5, null, "5 балконов")]
    [InlineData(0, 1, "лоджия")]
    public void Counts_balconies_in_words(int? balconies, int? loggias, string words) => Assert.Contains($"<balcony>{words}</balcony>",
        Given.Flat(o => (o.Attributes.Balconies, o.Attributes.Loggias) = (balconies, loggias)).Xml(), StringComparison.Ordinal);

    [Theory]
    [InlineData(1, null, null, "совмещенный")]
    [InlineData(null, 1, 1, "раздельный")]
    [InlineData(1, 1, null, "2")]
    [InlineData(null, null, 3, "3")]
    public void Tells_one_bathroom_by_its_sort_and_several_by_number(int? combined, int? separate, int? all, string word) =>
        Assert.Contains(
        $"<bathroom-unit>{word}</bathroom-unit>", Given.Flat(o => (o.Attributes.CombinedBathrooms, o.Attributes.SeparateBathrooms,
            o.Attributes.Bathrooms) = (combined, separate, all)).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Has_other_words_for_the_finish_of_new_flats()
    {
        Assert.Contains("<renovation>черновая отделка</renovation>", Given.Flat(o => o.Attributes.Renovation = Renovation.Rough).Xml(),
            StringComparison.Ordinal);
        Assert.Contains("<renovation>черновая</renovation>", Given.NewFlat(o => o.Attributes.Renovation = Renovation.Rough).Xml(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("renovation", Given.Flat(o => o.Attributes.Renovation = Renovation.Cosmetic).Xml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_a_cadastral_number_only_in_its_form() => Assert.DoesNotContain("cadastral-number",
        Given.Flat(o => o.Attributes.CadastralNumber = "не знаю").Xml(), StringComparison.Ordinal);

    [Fact]
    public void Prices_a_pallet_only_where_goods_are_taken_into_care()
    {
        Assert.Contains("<pallet-price>650</pallet-price>", Pallet(ObjectKind.Warehouse, true), StringComparison.Ordinal);
        Assert.DoesNotContain("pallet-price", Pallet(ObjectKind.Warehouse, null), StringComparison.Ordinal);
        Assert.DoesNotContain("pallet-price", Pallet(ObjectKind.Office, true), StringComparison.Ordinal);

        static string Pallet(ObjectKind kind, bool? care) => Given.Offer(kind, Deal.LongRent, o =>
            (o.Attributes.PalletPrice, o.Attributes.ResponsibleStorage) = (650, care)).Xml();
    }

    [Fact]
    public void Ends_a_discount_in_Moscow_time() => Assert.Contains(
        "<discount><final-price>7000000</final-price><end-date>2027-01-01T02:59</end-date></discount>",
        Given.NewFlat(o => (o.Attributes.DiscountPrice, o.Attributes.DiscountEnds) =
            (7_000_000, new(2026, 12, 31, 23, 59, 0, TimeSpan.Zero))).Xml(),
        StringComparison.Ordinal);

    [Fact]
    public void Takes_a_deposit_in_money_for_a_deposit() => Assert.Contains("<rent-pledge>1</rent-pledge>",
        Given.Offer(ObjectKind.Flat, Deal.LongRent, o => o.Attributes.Deposit = 30_000).Xml(), StringComparison.Ordinal);

    [Fact]
    public void Writes_a_phone_as_plus_seven_and_ten_digits() => Assert.Contains("<phone>+79990000001</phone>",
        (Given.Flat() with { Contact = new() { Phones = ["8 (999) 000-00-01", "нет"] } }).Xml(), StringComparison.Ordinal);
}
