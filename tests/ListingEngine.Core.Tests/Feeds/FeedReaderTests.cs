using System.Text;
using System.Xml;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class FeedReaderTests
{
    [Fact]
    public void Reads_offers_one_by_one_while_the_rest_is_still_to_come()
    {
        var feed = new GrowingStream("<feed>", "<offer id=\"1\"/>", 1_000_000, "</feed>");
        using var reader = new FeedReader(feed, new PlainDialect());
        Assert.Equal("1", reader.NextNode()!.Attribute("id"));
        Assert.InRange(feed.Position, 1, 100_000);
    }

    [Fact]
    public void Ends_with_nothing_after_the_last_offer()
    {
        using var reader = Of("<feed><offer id=\"1\"/><offer id=\"2\"/></feed>");
        Assert.NotNull(reader.NextNode());
        Assert.NotNull(reader.NextNode());
        Assert.Null(reader.NextNode());
        Assert.Null(reader.NextNode());
    }

    [Theory]
    [InlineData("<feed xmlns=\"http://right.example/\"><offer><a>1</a></offer></feed>")]
    [InlineData("<feed xmlns=\"http://wrong.example/\"><offer xmlns=\"\"><a>1</a></offer></feed>")]
    [InlineData("<f:feed xmlns:f=\"http://x.example/\"><f:offer><f:a>1</f:a></f:offer></f:feed>")]
    public void Does_not_look_at_namespaces(string feed) => Assert.Equal("1", Only(feed).ChildText("a"));

    [Fact]
    public void Takes_attributes_but_no_namespaces()
    {
        var offer = Only("<feed><offer xmlns=\"http://a.example/\" xmlns:b=\"http://b.example/\" b:id=\" 1 \" kind=\"a&amp;b\"/></feed>");
        Assert.Equal([("id", "1"), ("kind", "a&b")], offer.Attributes);
    }

    [Fact]
    public void Reads_text_with_entities_and_cdata_as_one() =>
        Assert.Equal("a & b < c > d", Only("<feed><offer><t> a &amp; b <![CDATA[< c]]> &#62; d </t></offer></feed>").ChildText("t"));

    [Theory]
    [InlineData(4090)]
    [InlineData(8190)]
    [InlineData(100_000)]
    public void Reads_a_long_text_whole_whatever_stands_at_the_ends_of_its_pieces(int length)
    {
        for (var more = 0; more < 12; more++)
        {
            var text = new string('x', length + more) + "&😀<![CDATA[y]]>" + new string('z', 5000);
            Assert.Equal(text, Only($"<feed><offer><t>{System.Security.SecurityElement.Escape(text)}</t></offer></feed>").ChildText("t"));
        }
    }

    [Fact]
    public void Goes_over_comments_and_instructions() =>
        Assert.Equal("ab", Only("<?x y?><!-- z --><feed><offer><t>a<!-- b -->b<?c d?></t></offer></feed>").ChildText("t"));

    [Fact]
    public void Tells_the_line_of_each_element()
    {
        var offer = Only("<feed>\n\n<offer>\n<a>1</a>\n</offer></feed>");
        Assert.Equal((3, 4), (offer.Line, offer.Children[0].Line));
    }

    [Fact]
    public void Takes_an_offer_inside_an_offer_for_its_part()
    {
        using var reader = Of("<feed><offer id=\"1\"><offer id=\"2\"/></offer><offer id=\"3\"/></feed>");
        Assert.Equal("2", reader.NextNode()!.Children[0].Attribute("id"));
        Assert.Equal("3", reader.NextNode()!.Attribute("id"));
    }

    [Fact]
    public void Finds_offers_inside_a_wrapper() =>
        Assert.Equal("1", Only("<feed><offers><offer id=\"1\"/></offers></feed>").Attribute("id"));

    [Theory]
    [InlineData("a&#0;b&#1;c&#31;d", "abcd")]
    [InlineData("a&#xD800;b", "ab")]
    [InlineData("a&#xDC00;b", "ab")]
    [InlineData("&#x1F600;", "😀")]
    [InlineData("&#1; a &#2;", "a")]
    public void Forgives_characters_that_xml_forbids(string text, string left) =>
        Assert.Equal(left, Only($"<feed><offer><t>{text}</t></offer></feed>").ChildText("t"));

    [Fact]
    public void Keeps_tabs_and_lines() => Assert.Equal("a\tb\nc", Only("<feed><offer><t>a&#9;b&#10;c</t></offer></feed>").ChildText("t"));

    [Fact]
    public void Forgives_them_unescaped_in_text() =>
        Assert.Equal("a  b", Only("<feed><offer><t>a\u0001\u000bb</t></offer></feed>").ChildText("t"));

    [Fact]
    public void Forgives_them_in_attributes_too() =>
        Assert.Equal("a😀b", Only("<feed><offer id=\"a&#xD800;&#x1F600;&#0;b\"/></feed>").Attribute("id"));

    [Theory]
    [InlineData("<!DOCTYPE feed [<!ENTITY a \"b\">]><feed><offer>&a;</offer></feed>")]
    [InlineData("<!DOCTYPE feed SYSTEM \"file:///etc/passwd\"><feed/>")]
    public void Forbids_a_document_type(string feed)
    {
        using var reader = Of(feed);
        Assert.Contains("DTD", Assert.Throws<XmlException>(reader.NextNode).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_where_a_broken_file_broke_and_after_which_offer()
    {
        using var reader = Of("<feed>\n<offer id=\"1\"/>\n<offer id=\"2\"><a></b></offer></feed>");
        reader.NextNode();
        Assert.Equal(3, Assert.Throws<XmlException>(reader.NextNode).LineNumber);
        Assert.Equal("1", reader.LastId);
    }

    [Theory]
    [InlineData("<feeds><offer/></feeds>", "<feeds>")]
    [InlineData("<html/>", "<html>")]
    public void Refuses_a_file_of_another_root_and_names_both(string file, string found)
    {
        using var reader = Of(file);
        var message = Assert.Throws<FeedFormatException>(reader.NextNode).Message;
        Assert.Contains(found, message, StringComparison.Ordinal);
        Assert.Contains("<feed>", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("utf-16")]
    [InlineData("koi8-r")]
    public void Reads_the_encoding_that_is_declared(string name)
    {
        using var any = Of("<feed/>");
        var encoding = Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble()
            .Concat(encoding.GetBytes($"<?xml version=\"1.0\" encoding=\"{name}\"?><feed><offer><t>дом</t></offer></feed>"));
        using var reader = new FeedReader(new MemoryStream([.. bytes]), new PlainDialect());
        Assert.Equal("дом", reader.NextNode()!.ChildText("t"));
    }

    private static FeedNode Only(string feed)
    {
        using var reader = Of(feed);
        return reader.NextNode()!;
    }

    private static FeedReader Of(string feed) => new(new MemoryStream(Encoding.UTF8.GetBytes(feed)), new PlainDialect());
}
