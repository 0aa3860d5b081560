using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoReadingTests
{
    [Theory]
    [InlineData("Продам", Deal.Sale)]
    [InlineData("Продажа", Deal.Sale)]
    [InlineData("Сдам", Deal.LongRent)]
    [InlineData("Аренда", Deal.LongRent)]
    public void Reads_operations_as_feeds_spell_them(string operation, Deal deal) =>
        Assert.Equal(deal, AvitoSamples.Read("", AvitoSamples.Head("Квартиры", operation)).Object.Deal);

    [Fact]
    public void Counts_daily_rent_by_the_day()
    {
        var o = AvitoSamples.Read("<LeaseType>Посуточно</LeaseType>", AvitoSamples.Head("Комнаты", "Сдам")).Object;
        Assert.Equal((Deal.DailyRent, PricePeriod.Day), (o.Deal, o.PricePeriod));
    }

    [Theory]
    [InlineData("Дома, дачи, коттеджи", "Таунхаус", ObjectKind.Townhouse)]
    [InlineData("Дома, дачи, коттеджи", "Дом", ObjectKind.House)]
    [InlineData("Земельные участки", "Поселений (ИЖС)", ObjectKind.Land)]
    [InlineData("Земельные участки", "Промназначения", ObjectKind.CommercialLand)]
    [InlineData("Гаражи и машиноместа", "Машиноместо", ObjectKind.ParkingPlace)]
    [InlineData("Коммерческая недвижимость", "Складское помещение", ObjectKind.Warehouse)]
    [InlineData("Коммерческая недвижимость", "Склад", ObjectKind.Warehouse)]
    public void Tells_the_kind_by_category_and_type(string category, string type, ObjectKind kind)
    {
        var read = AvitoSamples.Read($"<ObjectType>{type}</ObjectType>", AvitoSamples.Head(category, "Продам"));
        Assert.Empty(read.Refused);
        Assert.Empty(read.Problems);
        Assert.Equal(kind, read.Object.Kind);
    }

    [Fact]
    public void Keeps_what_is_set_in_the_account_without_calling_it_unknown()
    {
        var read = AvitoSamples.Read("<ContactMethod>По телефону</ContactMethod><InternetCalls>Нет</InternetCalls>");
        Assert.Empty(read.Problems);
        Assert.Equal(["ContactMethod", "InternetCalls"], read.Object.Unread.Select(u => u.Path));
    }

    [Fact]
    public void Takes_a_bed_for_a_kind_of_its_own() =>
        Assert.Equal(ObjectKind.Bed,
            AvitoSamples.Read("<ResidenceType>Койко-место</ResidenceType>", AvitoSamples.Head("Комнаты", "Сдам")).Object.Kind);

    [Fact]
    public void Takes_a_sold_share_for_a_kind_of_its_own() =>
        Assert.Equal(ObjectKind.FlatShare, AvitoSamples.Read("<SaleOptions><Option>Продажа доли</Option></SaleOptions>").Object.Kind);

    [Theory]
    [InlineData("Транспорт", "Продам", "feed.kind-unknown")]
    [InlineData("", "Продам", "feed.kind-missing")]
    [InlineData("Квартиры", "Куплю", "feed.deal-unknown")]
    [InlineData("Квартиры", "", "feed.deal-missing")]
    [InlineData("Коммерческая недвижимость", "Продам", "feed.kind-unknown")]
    public void Refuses_what_it_cannot_name(string category, string operation, string code) =>
        Assert.Equal([code], AvitoSamples.Read("", AvitoSamples.Head(category, operation)).Refused.Select(r => r.Code));

    [Fact]
    public void Refuses_an_advert_without_an_id() =>
        Assert.Contains(AvitoSamples.Dialect.Read(new FeedNode("Ad", 1)).Refused, r => r.Code == "feed.id-missing");

    [Theory]
    [InlineData("Студия", null, true, null)]
    [InlineData("Своб. планировка", null, null, true)]
    [InlineData("Свободная планировка", null, null, true)]
    [InlineData("10 и более", 10, null, null)]
    [InlineData("> 9", 10, null, null)]
    [InlineData("3", 3, null, null)]
    public void Reads_rooms_in_every_spelling(string text, int? rooms, bool? studio, bool? openPlan)
    {
        var o = AvitoSamples.Read($"<Rooms>{text.Replace(">", "&gt;", StringComparison.Ordinal)}</Rooms>").Object;
        Assert.Equal((rooms, studio, openPlan), (o.Rooms, o.Attributes.IsStudio, o.Attributes.IsOpenPlan));
    }

    [Fact]
    public void Reads_a_semi_basement_as_floor_zero() =>
        Assert.Equal(0, AvitoSamples.Read("<ObjectType>Здание</ObjectType><Floor>Цокольный</Floor>",
            AvitoSamples.Head("Коммерческая недвижимость", "Сдам")).Object.Floor);

    [Theory]
    [InlineData("<Parking><Option>Подземная</Option><Option>Гостевая</Option></Parking>")]
    [InlineData("<Parking>Подземная | Гостевая</Parking>")]
    [InlineData("<Parking>подземная, гостевая</Parking>")]
    public void Reads_several_values_as_options_and_as_text(string element)
    {
        var read = AvitoSamples.Read(element);
        Assert.Empty(read.Problems);
        Assert.Equal(ParkingKinds.Underground | ParkingKinds.Guest, read.Object.Attributes.Parking);
    }

    [Fact]
    public void Keeps_the_option_it_does_not_know_and_takes_the_others()
    {
        var read = AvitoSamples.Read("<Parking><Option>Подземная</Option><Option>На крыше</Option></Parking>");
        Assert.Equal(ParkingKinds.Underground, read.Object.Attributes.Parking);
        Assert.Equal([new Unread("Parking/Option", "На крыше")], read.Object.Unread);
        Assert.Equal(["Parking: На крыше"], read.Problems.Select(p => p.Detail));
    }

    [Fact]
    public void Keeps_a_value_it_does_not_understand()
    {
        var read = AvitoSamples.Read("<Square>просторная</Square>");
        Assert.Null(read.Object.TotalArea);
        Assert.Equal([new Unread("Square", "просторная")], read.Object.Unread);
        Assert.Equal(["feed.value-not-understood"], read.Problems.Select(p => p.Code));
    }

    [Fact]
    public void Keeps_elements_it_does_not_know_and_names_each_once()
    {
        var read = AvitoSamples.Read("<Feng><Shui>да</Shui><Shui>нет</Shui></Feng><Zen>Да</Zen>");
        Assert.Equal(3, read.Object.Unread.Count);
        Assert.Equal(["Feng/Shui", "Zen"], read.Problems.Select(p => p.Detail));
        Assert.All(read.Problems, p => Assert.Equal("feed.element-unknown", p.Code));
    }

    [Theory]
    [InlineData("<![CDATA[<p>Раз &amp; два</p><ul><li>три</li><li>четыре</li></ul>]]>", "Раз & два\n• три\n• четыре")]
    [InlineData("<![CDATA[&lt;p&gt;Дважды&lt;/p&gt;]]>", "Дважды")]
    [InlineData("Площадь 5 &lt; 7 и &lt;в&gt; скобках", "Площадь 5 < 7 и <в> скобках")]
    [InlineData("<![CDATA[Раз<br/>два<br>три]]>", "Раз\nдва\nтри")]
    [InlineData("<![CDATA[<strong>Тихо</strong> и светло&nbsp;тут]]>", "Тихо и светло\u00a0тут")]
    [InlineData("Раз\r\n• два", "Раз\n• два")]
    public void Makes_plain_text_of_every_description(string description, string plain) =>
        Assert.Equal(plain, AvitoSamples.Read($"<Description>{description}</Description>").Object.Description);

    [Theory]
    [InlineData("+7 (495) 777-10-66", "+74957771066")]
    [InlineData("8 905 207 04 90", "+79052070490")]
    [InlineData("9052070490", "+79052070490")]
    [InlineData("доб. 12", "доб. 12")]
    public void Reads_phones_in_any_form(string text, string phone) =>
        Assert.Equal([phone], AvitoSamples.Read($"<ContactPhone>{text}</ContactPhone>").Contact.Phones);

    [Fact]
    public void Reads_the_older_elements()
    {
        var read = AvitoSamples.Read("<Region>Тверская область</Region><City>Тверь</City><Street>Примерная, 1</Street>"
            + "<Subway>Пробная</Subway><BalconyOrLoggia>Лоджия</BalconyOrLoggia><Bathroom>Совмещенный</Bathroom>"
            + "<SSAdditionally><Option>Мебель</Option></SSAdditionally>"
            + "<CompanyName>Агентство «Пример»</CompanyName><Renovation>Требует ремонта</Renovation>");
        var (o, a) = (read.Object, read.Object.Attributes);
        Assert.Empty(read.Problems);
        Assert.Equal("Тверская область, Тверь, Примерная, 1", o.Address.Whole());
        Assert.Equal("Пробная", Assert.Single(o.Metro).Name);
        Assert.Equal((1, 1, true, Renovation.NeedsRepair), (a.Loggias, a.CombinedBathrooms, a.HasFurniture, a.Renovation));
        Assert.Equal("Агентство «Пример»", read.Contact.Organization);
    }

    [Theory]
    [InlineData("2026-12-01")]
    [InlineData("01.12.2026")]
    [InlineData("2026-12-01T00:30:00+03:00")]
    public void Reads_dates_in_each_documented_form(string date) =>
        Assert.Equal(new DateOnly(2026, 12, 1), AvitoSamples.Read($"<DateBegin>{date}</DateBegin>").Promotion?.Begins);

    [Fact]
    public void Keeps_the_words_of_promotion_even_outdated_ones()
    {
        var promotion = AvitoSamples.Read("<ListingFee>PackageSingle</ListingFee><AdStatus>x10_7</AdStatus>").Promotion;
        Assert.Equal(new Promotion { Fee = "PackageSingle", Service = "x10_7" }, promotion);
    }

    [Fact]
    public void Reads_the_discount_of_a_new_flat_whatever_the_order()
    {
        var o = AvitoSamples.Read("<BasePriceND>9000000</BasePriceND><Price>8500000</Price>",
            AvitoSamples.Head("Квартиры", "Продам", "<MarketType>Новостройка</MarketType>")).Object;
        Assert.Equal((9_000_000m, 8_500_000m), (o.Price, o.Attributes.DiscountPrice));
    }

    [Fact]
    public void Reads_a_room_as_a_room_and_not_as_its_flat()
    {
        var o = AvitoSamples.Read("<Square>17.4</Square>", AvitoSamples.Head("Комнаты", "Продам")).Object;
        Assert.Equal((null, 17.4m), (o.TotalArea, o.Attributes.RoomArea));
    }

    [Fact]
    public void Reads_photos_in_their_order_and_keeps_those_without_an_address()
    {
        var read = AvitoSamples.Read("<Images><Image url=\"https://a.example/2.jpg\"/>"
            + "<Image name=\"1.jpg\"/><Image url=\"https://a.example/1.jpg\"/></Images>");
        Assert.Equal(["https://a.example/2.jpg", "https://a.example/1.jpg"], read.Object.Photos.Select(p => p.Url));
        Assert.Equal(["Image: 1.jpg"], read.Problems.Select(p => p.Detail));
    }

    [Theory]
    [InlineData("Квартиры")]
    [InlineData("Комнаты")]
    [InlineData("Дома, дачи, коттеджи")]
    [InlineData("Земельные участки")]
    [InlineData("Гаражи и машиноместа")]
    [InlineData("Коммерческая недвижимость")]
    [InlineData("Недвижимость за рубежом")]
    public void Never_throws_whatever_an_element_holds(string category)
    {
        string[] contents =
        [
            "", " ", "вздор", "-1", "99999999999999999999999999999999999", "1e9", "79228162514264337593543950335", "0,5 месяца", "&gt; 9", "&gt;",
            "+", "8+", "0001-01-01T00:00:00+14:00", "99.99.9999", "<Option/>", "<Option>вздор</Option><Option><x>1</x></Option>", "<x y=\"1\"/>",
            "http://", "https://a b", "&amp;lt;p&amp;gt;", "\uFFFD", "|", ",",
        ];
        foreach (var name in AvitoSamples.Elements)
            foreach (var content in contents)
            {
                var read = AvitoSamples.Read($"<{name}>{content}</{name}>", AvitoSamples.Head(category, "Сдам"));
                _ = AvitoSamples.Dialect.Refuse(read.ToOffer());
            }
    }

    [Fact]
    public void Does_not_take_a_feed_of_sales_with_a_kind_of_lease_for_leases()
    {
        var read = AvitoSamples.Read(
            "<ObjectType>Здание</ObjectType><TransactionType>Продажа</TransactionType><RentalType>Прямая</RentalType>",
            AvitoSamples.Head("Коммерческая недвижимость", "Продам"));
        Assert.Null(read.Object.Attributes.DealStatus);
        Assert.Equal(["RentalType: Прямая"], read.Problems.Select(p => p.Detail));
    }
}
