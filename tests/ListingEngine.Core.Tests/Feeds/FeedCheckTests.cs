using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Portals.Yandex;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>Feeds made bad by hand, each in one way.</summary>
public class FeedCheckTests
{
    private static readonly string Good = Feed("1", "2", "3");

    [Fact]
    public void Finds_no_error_in_a_good_feed() => Assert.Empty(Errors(Good));

    [Fact]
    public void Names_an_id_that_stands_there_again()
    {
        var again = Assert.Single(Errors(Feed("1", "2", "1")));
        Assert.Equal(("feed.id-repeated", "1"), (again.Code, again.OfferId));
        Assert.Equal(LineOf(Feed("1", "2", "1"), "internal-id=\"1\"", last: true), again.Line);
    }

    [Fact]
    public void Says_after_which_offer_a_file_is_broken_and_what_it_found_before()
    {
        var broken = Bad(Good, "2")[..Good.LastIndexOf("<price>", StringComparison.Ordinal)];
        var errors = Errors(broken);
        Assert.Contains(errors, e => e is { Code: "feed.not-well-formed", OfferId: "2" });
        Assert.Contains(errors, e => e is { Code: "feed.schema-fault", OfferId: "2" });
    }

    [Fact]
    public void Says_that_a_file_is_of_another_format() =>
        Assert.Contains(Errors("<Ads formatVersion=\"3\"><Ad/></Ads>"), e =>
            e.Code == "feed.wrong-format" && e.Says.En.Contains("realty-feed", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("no xml")]
    [InlineData("<")]
    [InlineData("<realty-feed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"klingon\"?><realty-feed/>")]
    [InlineData("<!DOCTYPE a><realty-feed/>")]
    public void Says_that_a_file_is_no_xml_it_reads(string file) => Assert.Contains(Errors(file), e => e.Code == "feed.not-well-formed");

    [Fact]
    public void Says_that_a_feed_is_empty() =>
        Assert.Contains(Errors(DialectLaw.Feed(Given.Dialect)), e => e.Code == "feed.no-offers");

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    public void Gives_a_fault_of_the_schema_to_the_offer_it_stands_in(string id)
    {
        var fault = Assert.Single(Errors(Bad(Good, id)), e => e.Code == "feed.schema-fault");
        Assert.Equal((id, LineOf(Good, $"internal-id=\"{id}\"")), (fault.OfferId, fault.Line));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    public void Gives_it_to_the_right_offer_though_all_stand_on_one_line(string id) =>
        Assert.Equal(id, Assert.Single(Errors(Bad(Good, id).Replace('\n', ' ')), e => e.Code == "feed.schema-fault").OfferId);

    [Fact]
    public void Tells_every_rule_that_an_offer_breaks()
    {
        var noPrice = Good.Replace("<value>7450000</value>", "", StringComparison.Ordinal);
        Assert.Equal(["1", "2", "3"], Errors(noPrice).Where(e => e.Code.StartsWith("yandex.", StringComparison.Ordinal)).Select(e =>
            e.OfferId).Distinct());
    }

    [Fact]
    public void Tells_an_offer_that_it_cannot_read_and_goes_on()
    {
        var errors = Errors(Good.Replace("<offer internal-id=\"2\"", "<offer", StringComparison.Ordinal));
        Assert.Contains(errors, e => e is { Code: "feed.id-missing", OfferId: null });
    }

    [Fact]
    public void Gives_findings_in_the_order_of_lines()
    {
        var lines = Run(Bad(Bad(Feed("1", "2", "1", "3"), "3"), "2")).Select(f => f.Line).ToList();
        Assert.Equal(lines.Order(), lines);
    }

    [Fact]
    public void Reads_windows_1251()
    {
        var feed = Good.Replace("utf-8", "windows-1251", StringComparison.Ordinal);
        new FeedReader(new MemoryStream(), new PlainDialect()).Dispose();
        Assert.DoesNotContain(Run(Encoding.GetEncoding(1251).GetBytes(feed)), f =>
            f.Severity == Severity.Error);
    }

    [Fact]
    public void Throws_nothing_wherever_a_file_is_cut()
    {
        var feed = Encoding.UTF8.GetBytes(Feed("1"));
        for (var length = 0; length < feed.Length; length += 7)
            Assert.Contains(Run(feed[..length]), f => f.Severity == Severity.Error);
    }

    private static string Feed(params string[] ids) => DialectLaw.Feed(Given.Dialect, [.. ids.Select(id => Given.Flat() with { Id = id })]);

    // The offer of that id, with a word that the schema does not know.
    private static string Bad(string feed, string id)
    {
        var from = feed.IndexOf("<deal-status>", feed.IndexOf($"internal-id=\"{id}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return feed[..from] + "<deal-status>как-нибудь " + feed[(from + "<deal-status>".Length)..];
    }

    private static int LineOf(string feed, string text, bool last = false)
    {
        var at = last ? feed.LastIndexOf(text, StringComparison.Ordinal) : feed.IndexOf(text, StringComparison.Ordinal);
        return feed[..at].Count(c => c == '\n') + 1;
    }

    private static List<FeedFinding> Errors(string feed) => Run(feed).FindAll(f => f.Severity == Severity.Error);

    private static List<FeedFinding> Run(string feed) => Run(Encoding.UTF8.GetBytes(feed));

    private static List<FeedFinding> Run(byte[] feed) => [.. new FeedCheck(() => new MemoryStream(feed), Given.Dialect).Run()];
}
