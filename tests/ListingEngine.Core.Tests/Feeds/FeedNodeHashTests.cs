using System.Text;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

public class FeedNodeHashTests
{
    private readonly FeedNodeHash _hash = new(1);

    [Theory]
    [InlineData("<a>1</a>", "<a>2</a>")]
    [InlineData("<a>1</a>", "<b>1</b>")]
    [InlineData("<a>1</a><b/>", "<b/><a>1</a>")]
    [InlineData("<a><b/></a>", "<a/><b/>")]
    [InlineData("<a x=\"1\"/>", "<a x=\"2\"/>")]
    [InlineData("<a x=\"1\"/>", "<a>1</a>")]
    [InlineData("<a>bc</a>", "<ab>c</ab>")]
    [InlineData("<a/>", "<a/><a/>")]
    [InlineData("<a x=\"1\" y=\"\"/>", "<a x=\"\" y=\"1\"/>")]
    public void Differs_when_anything_differs(string one, string other) => Assert.NotEqual(Of(one), Of(other));

    [Theory]
    [InlineData("<a>1</a>", "<a>  1\n</a>")]
    [InlineData("<a>1</a>", "<!-- x --><a><![CDATA[1]]></a>")]
    [InlineData("<a>1</a>", "\n\n<a>1</a>")]
    [InlineData("<a></a>", "<a/>")]
    public void Is_the_same_when_the_offer_says_the_same(string one, string other) => Assert.Equal(Of(one), Of(other));

    [Fact]
    public void Does_not_remember_the_offer_before()
    {
        var first = Of("<a>1</a>");
        Of($"<b>{new string('x', 100_000)}</b>");
        Assert.Equal(first, Of("<a>1</a>"));
    }

    [Fact]
    public void Differs_for_another_version_of_the_reader() => Assert.NotEqual(Of("<a/>"), new FeedNodeHash(2).Of(Node("<a/>")));

    [Fact]
    public void Takes_texts_of_any_length()
    {
        var text = new string('ж', 50_000);
        Assert.NotEqual(Of($"<a>{text}</a>"), Of($"<a>{text}ж</a>"));
    }

    private byte[] Of(string content) => _hash.Of(Node(content));

    private static FeedNode Node(string content)
    {
        using var reader = new FeedReader(new MemoryStream(Encoding.UTF8.GetBytes($"<feed><offer>{content}</offer></feed>")),
            new PlainDialect());
        return reader.NextNode()!;
    }
}
