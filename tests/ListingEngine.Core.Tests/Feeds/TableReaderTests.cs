using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Feeds;

public sealed class TableReaderTests
{
    private const string Labels = "Номер в источнике;Вид объекта;Сделка;Цена;Общая площадь;Улица и дом;Кадастровый номер\n7;Квартира;Продажа;12 500 000;54,3;Садовая, 12;50:1:2\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("windows-1251", false)]
    public void Reads_labels_in_every_usual_encoding(string encoding, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var how = Encoding.GetEncoding(encoding);
        var offer = Assert.Single(Read([.. mark ? how.GetPreamble() : [], .. how.GetBytes(Labels)]));
        Assert.Empty(offer.Refused);
        Assert.Empty(offer.Problems);
        Assert.Equal(("7", ObjectKind.Flat, Deal.Sale, 12_500_000m, 54.3m), (offer.Id, offer.Object.Kind, offer.Object.Deal, offer.Object.Price, offer.Object.TotalArea));
        Assert.Equal(("Садовая, 12", "50:1:2"), (offer.Object.Address.Line, offer.Object.Attributes.CadastralNumber));
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Reads_names_of_the_api_between_any_usual_separators(char separator)
    {
        var text = string.Join(separator, "externalId", "kind", "deal", "photos", "address.line", "attributes.hasLift") + "\r\n"
            + string.Join(separator, "7", "flat", "LongRent", "https://a.test/1.jpg https://a.test/2.jpg", "\"Сад, \"\"дом\"\"; 1\t2\n3\"", "да") + "\r\n\r\n";
        var offer = Assert.Single(Read(text));
        Assert.Empty(offer.Problems);
        Assert.Equal(["https://a.test/1.jpg", "https://a.test/2.jpg"], offer.Object.Photos.Select(p => p.Url));
        Assert.Equal("Сад, \"дом\"; 1\t2\n3", offer.Object.Address.Line);
        Assert.Equal((PricePeriod.Month, true), (offer.Object.PricePeriod, offer.Object.Attributes.HasLift));
    }

    [Fact]
    public void Keeps_and_reports_what_it_does_not_know()
    {
        var offer = Assert.Single(Read("id,kind,deal,price,Цвет\n7,Flat,Sale,дорого,синий\n"));
        Assert.Equal(["price: дорого", "Цвет"], offer.Problems.Select(p => p.Detail));
        Assert.Equal([new Unread("price", "дорого"), new Unread("Цвет", "синий")], offer.Object.Unread);
        Assert.Empty(offer.Refused);
    }

    [Fact]
    public void Refuses_a_row_without_an_id_a_kind_or_a_deal()
    {
        var offers = Read("id;kind;deal\n;Flat;Sale\n2;Дирижабль;Sale\n3;Flat;\n");
        Assert.Equal(["feed.id-missing", "feed.kind-unknown", "feed.deal-missing"], offers.Select(o => Assert.Single(o.Refused).Code));
        Assert.Equal([2, 3, 4], offers.Select(o => o.Line));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("name;phone\nАнна;1\n", 1)]
    [InlineData("id;kind;deal\n1;Flat;\"Sale\n2;Flat;Sale\n", 2)]
    public void Says_where_a_file_is_no_table_of_objects(string text, int line) =>
        Assert.Equal(line, Assert.Throws<FeedFormatException>(() => Read(text)).Line);

    [Fact]
    public void Gives_back_what_was_kept_from_being_a_formula() =>
        Assert.Equal("=1+1", Assert.Single(Read("id;kind;deal;description\n7;Flat;Sale;'=1+1\n")).Object.Description);

    [Fact]
    public void Every_column_has_a_label_of_its_own() => Assert.All(TableColumn.All, c =>
        Assert.Equal((c, c, c), (TableColumn.Find(c.Name), TableColumn.Find(c.Label.Ru), TableColumn.Find(c.Label.En))));

    [Theory]
    [InlineData("kind;deal", true)]
    [InlineData("Вид объекта,Сделка", true)]
    [InlineData("PNG", false)]
    [InlineData("", false)]
    public void Knows_a_table_by_its_headers(string text, bool isTable) => Assert.Equal(isTable, TableReader.Recognises(new MemoryStream(Encoding.UTF8.GetBytes(text))));

    private static List<ReadOffer> Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static List<ReadOffer> Read(byte[] bytes)
    {
        using var reader = new TableReader(new MemoryStream(bytes));
        var offers = new List<ReadOffer>();
        while (reader.NextNode() is { } node) offers.Add(reader.Understand(node));
        return offers;
    }
}
