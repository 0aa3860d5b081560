using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Avito;

public class AvitoSchemaTests
{
    private const string NoDeal = "<Id>1</Id><Category>Квартиры</Category><Description>Дом</Description>";
    private const string NoPrice = NoDeal + "<OperationType>Продам</OperationType>";
    private const string Head = NoPrice + "<Price>1</Price>";

    [Theory]
    [InlineData("<Rooms>Свободная планировка</Rooms>")]
    [InlineData("<LandStatus>Садовое некоммерческое товарищество(СНТ)</LandStatus>")]
    [InlineData("<SaleOptions><Option>Возможна ипотека</Option></SaleOptions>")]
    [InlineData("<ListingFee>PackageSingle</ListingFee>")]
    [InlineData("<DateEnd>31.12.2026</DateEnd>")]
    [InlineData("<CurrencyPrice>100</CurrencyPrice><Currency>CNY</Currency>", NoPrice)]
    [InlineData("<ContactPhone>+7 (495) 777-10-66</ContactPhone>")]
    [InlineData(NoDeal, "<Price>1</Price><OperationType>Сдам</OperationType>")]
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
    [InlineData("<OperationType>Продажа</OperationType><Price>1</Price>", NoDeal)]
    public void Finds_what_the_portal_would_not_take(string elements, string head = Head) => Assert.NotEmpty(Faults(head + elements));

    private static string[] Faults(string ad) =>
        [.. DialectLaw.Faults(AvitoSamples.Dialect, AvitoSamples.Around(ad)).Select(f => f.Message)];
}
