using System.Xml;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Tests.Portals.Avito;

/// <summary>Real feeds from the shared folder; where it is absent, what they taught stands in <see cref="AvitoReadingTests"/>.</summary>
public class AvitoRealFeedTests
{
    private static readonly string? Folder = AvitoSamples.Upward("shared", "samples", "avito");

    [Theory]
    [InlineData("maxcapital-3ab8b84.xml", 26)]
    [InlineData("maxcapital-d183019.xml", 18)]
    [InlineData("metry-26.xml", 26)]
    public void Reads_every_advert_of_a_real_feed(string name, int adverts)
    {
        if (Folder is null) return;
        var offers = Read(name);
        Assert.Equal(adverts, offers.Count);
        Assert.All(offers, o => Assert.Empty(o.Refused));
        Assert.All(offers, o => Assert.NotEmpty(o.Object.FeedId));
        Assert.All(offers, o => Assert.True(o.Object.TotalArea > 0));
        Assert.All(offers, o => Assert.NotEmpty(o.Object.Address.Line!));
        Assert.All(offers, o => Assert.NotEmpty(o.Object.Description!));
    }

    [Fact]
    public void Understands_a_real_commercial_feed_but_for_what_is_not_ours_to_understand()
    {
        if (Folder is null) return;
        var kept = Read("maxcapital-3ab8b84.xml").SelectMany(o => o.Object.Unread).Select(u => u.Path).Distinct();
        Assert.Equal(["ContactMethod", "InternetCalls", "Layout", "RentalType"], kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Says_where_a_broken_file_breaks()
    {
        if (Folder is null) return;
        Assert.Throws<XmlException>(() => Read("broken-not-wellformed.xml"));
    }

    private static List<ReadOffer> Read(string name)
    {
        using var reader = new FeedReader(File.OpenRead(Path.Combine(Folder!, name)), AvitoSamples.Dialect);
        var offers = new List<ReadOffer>();
        while (reader.Next() is { } offer)
        {
            offers.Add(offer);
            Assert.Equal(offer.Object.Deal == Deal.DailyRent, offer.Object.PricePeriod == PricePeriod.Day);
            _ = AvitoSamples.Dialect.Refuse(offer.ToOffer());
        }

        return offers;
    }
}
