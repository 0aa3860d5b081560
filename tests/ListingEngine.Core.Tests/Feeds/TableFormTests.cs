using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>Feeds that are tables, made by hand; each odd in one way.</summary>
public class TableFormTests
{
    private static readonly IFeedDialect Dialect = PortalCatalog.Find("tilda")!.Dialect;

    [Theory]
    [InlineData("External ID;Title\nA-1;Дом\n")]
    [InlineData("\uFEFFExternal ID;Title\nA-1;Дом\n")]
    [InlineData("Title;External ID\r\nДом;A-1\r\n")]
    [InlineData("\"External ID\";\"Title\"\n\"A-1\";\"Дом\"")]
    [InlineData("External ID,Title\nA-1,Дом\n")]
    [InlineData("External ID\tTitle\nA-1\tДом\n")]
    [InlineData("External ID;Title;;\n\n;;;\nA-1;Дом;;\n\n")]
    public void Names_cells_by_their_headers_however_the_table_lies(string table)
    {
        var row = Assert.Single(Rows(table));
        Assert.Equal(("product", "A-1", "Дом"), (row.Name, row.ChildText("External ID"), row.ChildText("Title")));
        Assert.Equal(2, row.Children.Count);
    }

    [Fact]
    public void Reads_a_table_in_windows_1251()
    {
        using var reader = Dialect.Form.Open(new MemoryStream(FeedEncodings.Windows1251.GetBytes("External ID;Title\nA-1;Дом у реки\n")), Dialect);
        Assert.Equal("Дом у реки", reader.NextNode()!.ChildText("Title"));
    }

    [Fact]
    public void Keeps_separators_quotes_and_lines_of_a_cell()
    {
        var rows = Rows("External ID;Title\nA-1;\"дом \"\"Заря\"\"; второй,\nс садом\"\nA-2;Дача\n");
        Assert.Equal("дом \"Заря\"; второй,\nс садом", rows[0].ChildText("Title"));
        Assert.Equal((2, 4), (rows[0].Line, rows[1].Line));
    }

    [Fact]
    public void Leaves_out_cells_that_say_nothing()
    {
        var row = Assert.Single(Rows("External ID;Title;Text\nA-1; ;\"\"\n"));
        Assert.Equal("A-1", Assert.Single(row.Children).Text);
    }

    [Fact]
    public void Takes_the_apostrophe_away_that_keeps_spreadsheets_from_reckoning() =>
        Assert.Equal("=1+1", Assert.Single(Rows("External ID;Title\nA-1;'=1+1\n")).ChildText("Title"));

    [Fact]
    public void Names_a_cell_without_header_by_its_place() =>
        Assert.Equal("лишнее", Assert.Single(Rows("External ID;Title\nA-1;Дом;лишнее\n")).ChildText("#3"));

    [Theory]
    [InlineData("")]
    [InlineData("id,title\n1,Дом\n")]
    [InlineData("<Ads/>")]
    public void Says_that_a_table_is_of_another_format(string table)
    {
        var found = Check(table).First();
        Assert.Equal("feed.wrong-format", found.Code);
        Assert.Contains("External ID", found.Says.Ru, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_a_quote_is_never_closed()
    {
        var findings = Check("External ID;Title\nA-1;Дом\nA-2;\"Дача\n");
        Assert.Contains(findings, f => f is { Code: "feed.wrong-format", Line: 3, OfferId: "A-1" });
    }

    [Fact]
    public void Names_a_row_with_more_or_fewer_cells_than_headers()
    {
        var faults = Check("External ID;Title\nA-1;Дом\nA-2\nA-3;Дача;;\n").Where(f => f.Code == "feed.schema-fault").ToList();
        Assert.Equal([3, 4], faults.Select(f => f.Line));
        Assert.Contains("1 cells under 2 headers", faults[0].Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_an_id_that_stands_there_again() =>
        Assert.Contains(Check("External ID;Title\nA-1;Дом\nA-1;Дача\n"), f => f is { Code: "feed.id-repeated", OfferId: "A-1", Line: 3 });

    [Fact]
    public void Says_that_a_table_has_no_rows() => Assert.Contains(Check("External ID;Title\n"), f => f.Code == "feed.no-offers");

    [Fact]
    public void Refuses_an_id_of_two_hundred_characters_and_more()
    {
        using var reader = Open($"External ID;Title\n{new string('7', 201)};Дом\n");
        Assert.Contains(reader.Understand(reader.NextNode()!).Refused, r => r.Code == "feed.id-too-long");
    }

    [Fact]
    public void Has_no_schema_and_is_told_as_csv()
    {
        Assert.Null(Dialect.Schema);
        Assert.Equal(("csv", "text/csv; charset=utf-8"), (Dialect.Form.Extension, Dialect.ContentType));
    }

    private static List<FeedNode> Rows(string table)
    {
        using var reader = Open(table);
        var rows = new List<FeedNode>();
        while (reader.NextNode() is { } row) rows.Add(row);
        return rows;
    }

    private static IOfferReader Open(string table) => Dialect.Form.Open(new MemoryStream(Encoding.UTF8.GetBytes(table)), Dialect);

    private static List<FeedFinding> Check(string table) => [.. new FeedCheck(() => new MemoryStream(Encoding.UTF8.GetBytes(table)), Dialect).Run()];
}
