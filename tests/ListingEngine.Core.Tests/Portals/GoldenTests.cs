using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Objects and the feeds expected of them, over all portals. ACCEPT=1 rewrites what is expected; the diff is the review.</summary>
public class GoldenTests
{
    private const char ByteOrderMark = '\uFEFF';

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
        var offers = sample.Objects.Select(o => o.AsOffer()).ToArray();
        Assert.All(offers, offer => Assert.False(dialect.Refuse(offer).AnyError(), string.Join("; ", dialect.Refuse(offer).Select(r => r.Code))));
        var feed = DialectLaw.Feed(dialect, offers);
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        Committed.AssertHolds(sample.ExpectedFile, dialect.Form == FeedForm.Table ? feed.TrimStart(ByteOrderMark) : ForPeople(feed));
        Assert.Equal(feed, DialectLaw.Feed(dialect, [.. DialectLaw.Read(dialect, feed).Select(read => read.ToOffer())]));
    }

    [Fact]
    public void Every_kind_and_deal_that_a_portal_takes_has_its_sample() => SourceTree.AssertNone(
        from portal in PortalCatalog.Lenders
        from kind in Enum.GetValues<ObjectKind>()
        from deal in Enum.GetValues<Deal>()
        where portal.Dialect.Takes(kind, deal) && !GoldenSample.All.Any(s => s.Portal == portal.Key && s.Objects.Any(o => o.Kind == kind && o.Deal == deal))
        select $"{portal.Key}: no sample of {kind}, {deal}");

    // A feed itself has one line per offer.
    private static string ForPeople(string feed) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{XDocument.Parse(feed).ToString().ReplaceLineEndings("\n")}\n";
}
