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
        var offer = sample.Object.AsOffer().For(dialect);
        Assert.False(dialect.Refuse(offer).AnyError(), string.Join("; ", dialect.Refuse(offer).Select(r => r.Code)));
        var feed = DialectLaw.Feed(dialect, offer);
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        Committed.AssertHolds(sample.ExpectedFile, dialect.Form == FeedForm.Table ? feed : ForPeople(feed));
        Assert.Equal(feed, DialectLaw.Feed(dialect, Assert.Single(DialectLaw.Read(dialect, feed)).ToOffer().For(dialect)));
    }

    [Fact]
    public void Every_kind_and_deal_of_a_borrowed_dialect_has_its_sample() => SourceTree.AssertNone(
        from portal in PortalCatalog.Lenders
        where IsBorrowed(portal.Dialect)
        from taken in Taken(portal)
        where !GoldenSample.All.Any(s => s.Portal == portal.Key && s.Object is var o && (o.Kind, o.Deal) == taken)
        select $"{portal.Key}: no sample of {taken}");

    /// <summary>A format that only its own portal reads tells little of an object: a kind goes for its like.</summary>
    [Fact]
    public void Every_family_of_kinds_has_its_sample_for_each_deal() => SourceTree.AssertNone(
        from portal in PortalCatalog.Lenders
        from taken in Taken(portal).Select(t => (Family: t.Kind.Fit(), t.Deal)).Distinct()
        where !GoldenSample.All.Any(s => s.Portal == portal.Key && s.Object is var o && (o.Kind.Fit(), o.Deal) == taken)
        select $"{portal.Key}: no sample of {taken}");

    private static IEnumerable<(ObjectKind Kind, Deal Deal)> Taken(Portal portal) =>
        from kind in Enum.GetValues<ObjectKind>() from deal in Enum.GetValues<Deal>() where portal.Dialect.Takes(kind, deal) select (kind, deal);

    private static bool IsBorrowed(IFeedDialect dialect) => PortalCatalog.All.Any(p => p.Dialect is BorrowedDialect b && b.Lender == dialect);

    // A feed itself has one line per offer.
    private static string ForPeople(string feed) =>
        $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{XDocument.Parse(feed).ToString().ReplaceLineEndings("\n")}\n";
}
