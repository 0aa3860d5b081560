using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Dvagis;

public class DvagisTests
{
    private static readonly Portal Portal = PortalCatalog.Find("2gis")!;

    [Fact]
    public void Is_the_only_portal_that_nobody_feeds() => Assert.Equal([Portal], PortalCatalog.All.Where(p => p.IsByHand));

    [Fact]
    public void Says_first_that_no_feed_is_fetched() => Assert.Contains("не забирает фид", Portal.Facts[0].Says.Ru, StringComparison.Ordinal);

    [Fact]
    public void Writes_numbers_as_people_read_them_and_whom_to_call()
    {
        var offer = new Core.Objects.PropertyObject { FeedId = "A-1", Price = 12_500_000.5m, TotalArea = 5.3m, Address = new() { Line = "Садовая улица, 1" } }.AsOffer();
        var row = DialectLaw.Feed(Portal.Dialect, offer).Split('\n')[1];
        Assert.StartsWith("A-1;\"Квартира, 5,3 м², Садовая улица, 1\";Продажа;Квартира;\"12500000,5\";", row, StringComparison.Ordinal);
        Assert.EndsWith(";Анна Пробная;+79990000001;", row, StringComparison.Ordinal);
    }
}
