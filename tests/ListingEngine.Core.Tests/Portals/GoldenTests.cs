using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Objects and the feeds expected of them, over all portals. ACCEPT=1 rewrites what is expected; the diff is the review.</summary>
public class GoldenTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sample in GoldenSample.All) data.Add(sample.Portal, sample.Name);
            return data;
        }
    }

    [Theory, MemberData(nameof(Samples))]
    public void Writes_what_is_expected(string portal, string name)
    {
        var (sample, dialect) = (new GoldenSample(portal, name), PortalCatalog.Find(portal)!.Dialect);
        var offer = sample.Object.AsOffer();
        Assert.False(dialect.Refuse(offer).AnyError(), string.Join("; ", dialect.Refuse(offer).Select(r => r.Code)));
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        Committed.AssertHolds(sample.ExpectedFile, ForPeople(feed));
        Assert.Equal(feed, DialectLaw.Feed(dialect, Assert.Single(DialectLaw.Read(dialect, feed)).ToOffer()));
    }

    [Fact]
    public void Has_samples_of_every_portal() =>
        Assert.All(PortalCatalog.All, portal => Assert.True(GoldenSample.All.Count(s => s.Portal == portal.Key) >= 10));

    // A feed itself has one line per offer.
    private static string ForPeople(string feed) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{XDocument.Parse(feed).ToString().ReplaceLineEndings("\n")}\n";
}
