using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Tests.Portals.Yandex;

namespace ListingEngine.Core.Tests.Feeds;

public class SchemaCheckTests
{
    private static readonly string Good = DialectLaw.Feed(Given.Dialect, Given.Flat());

    [Fact]
    public void Finds_nothing_in_a_valid_feed() => Assert.Empty(Faults(Good));

    [Fact]
    public void Tells_the_line_and_column_of_a_fault()
    {
        var line = Good[..Good.IndexOf("<offer", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        var fault = Assert.Single(
            Faults(Good.Replace("<category>квартира</category>", "<category>сарай</category>", StringComparison.Ordinal)));
        Assert.Equal(line, fault.Line);
        Assert.True(fault.Column > 1, $"column {fault.Column}");
        Assert.Contains("сарай", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_broken_file_for_a_fault() => Assert.NotEmpty(Faults(Good[..^20]));

    [Fact]
    public void Takes_an_empty_file_for_a_fault() => Assert.NotEmpty(Faults(""));

    [Fact]
    public void Takes_a_document_type_for_a_fault() => Assert.NotEmpty(Faults("<!DOCTYPE a [<!ENTITY b \"c\">]><realty-feed/>"));

    [Fact]
    public void Takes_a_root_of_no_namespace_for_a_fault() => Assert.NotEmpty(Faults("<realty-feed><offer/></realty-feed>"));

    [Fact]
    public void Stops_at_the_most_that_are_wanted()
    {
        var bad = string.Concat(Enumerable.Repeat("<offer/>", 50));
        var feed = Good.Replace("</realty-feed>", bad + "</realty-feed>", StringComparison.Ordinal);
        Assert.Equal(7, SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(feed)), Given.Dialect.Schema!, 7).Count);
    }

    [Fact]
    public void Knows_no_schema_that_is_not_there() =>
        Assert.Throws<InvalidOperationException>(() => SchemaCheck.Faults(new MemoryStream(), "none/none.xsd"));

    private static IReadOnlyList<SchemaFault> Faults(string feed) =>
        SchemaCheck.Faults(new MemoryStream(Encoding.UTF8.GetBytes(feed)), Given.Dialect.Schema!);
}
