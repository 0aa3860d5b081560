using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoSchemaTests
{
    private const string Head = "<Id>1</Id><Category>Квартиры</Category><OperationType>Продам</OperationType><Description>Дом</Description><Price>1</Price>";

    [Theory]
    [InlineData("<Rooms>Свободная планировка</Rooms>")]
    [InlineData("<LandStatus>Садовое некоммерческое товарищество(СНТ)</LandStatus>")]
    [InlineData("<SaleOptions><Option>Возможна ипотека</Option></SaleOptions>")]
    [InlineData("<ListingFee>PackageSingle</ListingFee>")]
    [InlineData("<DateEnd>31.12.2026</DateEnd>")]
    [InlineData("<ContactPhone>+7 (495) 777-10-66</ContactPhone>")]
    [InlineData("<Description>Пункт</Description>", "<Price>1</Price><Id>1</Id><OperationType>Сдам</OperationType><Category>Комнаты</Category>")]
    public void Takes_what_the_portal_is_known_to_take(string elements, string head = Head) => Assert.Empty(Faults(head + elements));

    [Theory]
    [InlineData("<Rooms>две</Rooms>")]
    [InlineData("<Square>0</Square>")]
    [InlineData("<Parking>Подземная</Parking>")]
    [InlineData("<Parking/>")]
    [InlineData("<Title> </Title>")]
    [InlineData("<Feng>да</Feng>")]
    [InlineData("<AdStatus>VIP</AdStatus>")]
    [InlineData("<Price>2</Price>")]
    [InlineData("<Images><Image name=\"1.jpg\"/></Images>")]
    [InlineData("", "<Id>1</Id><Category>Квартиры</Category><OperationType>Продам</OperationType><Description>Дом</Description>")]
    [InlineData("", "<Id>1</Id><Category>Квартиры</Category><OperationType>Продажа</OperationType><Description>Дом</Description><Price>1</Price>")]
    public void Finds_what_the_portal_would_not_take(string elements, string head = Head) => Assert.NotEmpty(Faults(head + elements));

    [Fact]
    public void Finds_an_id_that_stands_twice() => Assert.NotEmpty(Faults(Head + "</Ad><Ad>" + Head));

    private static string[] Faults(string ad) =>
        [.. DialectLaw.Faults(AvitoSamples.Dialect, $"<Ads formatVersion=\"3\" target=\"Avito.ru\"><Ad>{ad}</Ad></Ads>").Select(f => f.Message)];
}
