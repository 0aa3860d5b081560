using System.Text;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>What a hostile feed cannot make the reader do.</summary>
public class FeedReaderLimitsTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("<!-- -->x")]
    [InlineData("<![CDATA[x]]>")]
    public void Does_not_keep_a_huge_text_in_memory(string piece)
    {
        var feed = new GrowingStream("<feed><offer><t>", piece + new string('x', 1000), 64_000, "</t></offer><offer id=\"2\"/></feed>");
        using var reader = new FeedReader(feed, new PlainDialect());
        var before = GC.GetAllocatedBytesForCurrentThread();
        var huge = reader.NextNode()!;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(feed.Position > 64_000_000, $"{feed.Position} bytes read");
        Assert.True(allocated < 48 << 20, $"{allocated >> 20} MB allocated");
        Assert.True(huge.TooLarge);
        Assert.InRange(huge.Children[0].Text.Length, 1, FeedReader.MaxOfferCharacters + 5000);
    }

    [Fact]
    public void Goes_on_with_the_next_offer_after_a_huge_one()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer><t>", "xxxx", 1_000_000, "</t></offer><offer id=\"2\"/></feed>"),
            new PlainDialect());
        Assert.True(reader.NextNode()!.TooLarge);
        var next = reader.NextNode()!;
        Assert.Equal(("2", false), (next.Attribute("id"), next.TooLarge));
    }

    [Fact]
    public void Adds_the_texts_of_an_offer_together()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer>", $"<t>{new string('x', 3000)}</t>", 2000, "</offer></feed>"),
            new PlainDialect());
        var offer = reader.NextNode()!;
        Assert.True(offer.TooLarge);
        Assert.InRange(offer.Children.Sum(c => c.Text.Length), 1, FeedReader.MaxOfferCharacters + 5000);
    }

    [Fact]
    public void Counts_attributes_too()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer>", $"<t a=\"{new string('x', 3000)}\"/>", 2000,
            "</offer></feed>"), new PlainDialect());
        var offer = reader.NextNode()!;
        Assert.True(offer.TooLarge);
        Assert.InRange(offer.Children.Sum(c => c.Attribute("a")?.Length ?? 0), 1, FeedReader.MaxOfferCharacters + 5000);
    }

    [Fact]
    public void Does_not_keep_elements_beyond_all_bounds()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer>", "<a><b/></a>", 100_000, "</offer><offer id=\"2\"/></feed>"),
            new PlainDialect());
        var offer = reader.NextNode()!;
        Assert.True(offer.TooLarge);
        Assert.InRange(offer.Children.Sum(c => 1 + c.Children.Count), 1, FeedReader.MaxOfferNodes);
        Assert.Equal("2", reader.NextNode()!.Attribute("id"));
    }

    [Fact]
    public void Survives_elements_inside_elements_without_end()
    {
        const int Deep = 19_000;
        var feed = $"<feed><offer>{string.Concat(Enumerable.Repeat("<a>", Deep))}{string.Concat(Enumerable.Repeat("</a>", Deep))}</offer><offer id=\"2\"/></feed>";
        Exception? fault = null;
        // A small stack: what fits here fits everywhere.
        var thread = new Thread(() => fault = Record.Exception(() =>
        {
            using var reader = new FeedReader(new MemoryStream(Encoding.UTF8.GetBytes(feed)), new PlainDialect());
            var offer = reader.NextNode()!;
            Assert.True(offer.TooLarge);
            Assert.NotEmpty(new FeedNodeHash(1).Of(offer));
            Assert.NotEmpty(UnreadNodes.Of(offer));
            Assert.Equal("2", reader.NextNode()!.Attribute("id"));
        }), 256 << 10);
        thread.Start();
        thread.Join();
        Assert.Null(fault);
    }

    [Fact]
    public void Refuses_an_offer_beyond_all_bounds_with_that_reason()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer id=\"1\"><t>", "xxxx", 1_000_000, "</t></offer></feed>"),
            new PlainDialect());
        Assert.Equal(FeedProblems.TooLarge, Assert.Single(reader.Next()!.Refused).Rule);
    }

    [Fact]
    public void Refuses_an_id_that_no_index_takes()
    {
        using var reader = new FeedReader(new GrowingStream("<feed><offer id=\"", "0123456789", 100, "\"/></feed>"), new PlainDialect());
        Assert.Equal(FeedProblems.IdTooLong, Assert.Single(reader.Next()!.Refused).Rule);
    }
}
