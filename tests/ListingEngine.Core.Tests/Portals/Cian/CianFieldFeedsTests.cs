using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects.Values;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Feeds found in the field; they live outside the repository, and without them the other tests stand alone.</summary>
public class CianFieldFeedsTests
{
    [Theory]
    [InlineData("metry-26.xml", 26)]
    [InlineData("history/aeon-0-573c641.xml", 245)]
    [InlineData("history/aeon-1-009eef5.xml", 250)]
    [InlineData("history/aeon-3-d2afe7d.xml", 255)]
    [InlineData("maxcapital-adb2c65.xml", 16)]
    [InlineData("maxcapital-3ab8b84.xml", 6)]
    [InlineData("legenda-korenevo-42.xml", 42)]
    [InlineData("srg-flatsale-1.xml", 1)]
    [InlineData("large-minicrm-a.xml", 3196)]
    public void Reads_every_object_of_a_feed_from_the_field(string name, int count)
    {
        if (Open(name) is not { } feed) return;
        using var reader = new FeedReader(feed, CianOffers.Dialect);
        var offers = new List<ReadOffer>();
        while (reader.Next() is { } offer) offers.Add(offer);
        Assert.Equal(count, offers.Count);
        Assert.All(offers, o =>
        {
            Assert.Empty(o.Refused);
            Assert.NotNull(o.Object.Price);
            CianOffers.Dialect.Refuse(o.ToOffer());
        });
    }

    [Fact]
    public void Understands_every_value_of_the_studios_of_one_agency()
    {
        if (Open("metry-26.xml") is not { } feed) return;
        using var reader = new FeedReader(feed, CianOffers.Dialect);
        while (reader.Next() is { } offer)
        {
            Assert.Empty(offer.Problems);
            Assert.True(offer.Object.Attributes.IsStudio);
            Assert.Equal(DealStatus.DirectSale, offer.Object.Attributes.DealStatus);
        }
    }

    [Fact]
    public void Leaves_aside_only_placeholders_and_types_of_pictures_in_a_developers_feed()
    {
        if (Open("legenda-korenevo-42.xml") is not { } feed) return;
        using var reader = new FeedReader(feed, CianOffers.Dialect);
        while (reader.Next() is { } offer)
            Assert.All(offer.Object.Unread, u => Assert.Contains(u.Path, (string[])
                ["FlatOnFloorNumber", "JKSchema/Id", "JKSchema/House/Id", "LayoutPhoto/PhotoType", "Photos/PhotoSchema/PhotoType"]));
    }

    [Theory]
    [InlineData("v1-flats-rent.xml", typeof(FeedFormatException))]
    [InlineData("empty-stub.xml", typeof(System.Xml.XmlException))]
    public void Says_of_a_file_that_is_no_feed_that_it_is_none(string name, Type fault)
    {
        if (Open(name) is not { } feed) return;
        using var reader = new FeedReader(feed, CianOffers.Dialect);
        Assert.IsType(fault, Record.Exception(reader.Next));
    }

    private static FileStream? Open(string name) => SharedFiles.Find("samples/cian/" + name) is { } path ? File.OpenRead(path) : null;
}
