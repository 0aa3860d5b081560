using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>What every portal of the catalog must keep: a new one is held to it without another line.</summary>
public class EveryPortalTests
{
    private const int Seeds = 60, OffersOfOwnFormat = 12, OffersOfBorrower = 4;

    public static TheoryData<string> Keys => [.. PortalCatalog.All.Select(p => p.Key)];

    /// <summary>Every portal with every kind and deal that it takes; those who borrow a dialect as it is write what their lender writes.</summary>
    public static TheoryData<string, ObjectKind, Deal> Taken
    {
        get
        {
            var data = new TheoryData<string, ObjectKind, Deal>();
            foreach (var portal in PortalCatalog.All.Where(p => p.Dialect is not BorrowedDialect b || b.Schema != b.Lender.Schema))
                foreach (var kind in Enum.GetValues<ObjectKind>())
                    foreach (var deal in Enum.GetValues<Deal>())
                        if (portal.Dialect.Takes(kind, deal)) data.Add(portal.Key, kind, deal);
            return data;
        }
    }

    [Fact]
    public void Has_a_key_of_its_own() => Assert.Equal(PortalCatalog.All.Count, PortalCatalog.All.Select(p => p.Key).Distinct().Count());

    [Theory, MemberData(nameof(Keys))]
    public void Has_rules_with_codes_sentences_and_sources(string key)
    {
        var rules = Dialect(key).Rules.Select(r => r.Rule).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, r =>
        {
            Assert.Matches(@"^[a-z]+\.[a-z0-9-]+$", r.Code);
            Assert.EndsWith(".", r.Says.Ru, StringComparison.Ordinal);
            Assert.EndsWith(".", r.Says.En, StringComparison.Ordinal);
            Assert.NotEmpty(r.Source.Paper);
            Assert.NotEmpty(r.Source.Date);
        });
        Assert.Equal(rules.Count, rules.Select(r => r.Code).Distinct().Count());
    }

    [Theory, MemberData(nameof(Taken))]
    public void Takes_some_believable_object_of_each_kind_it_names(string key, ObjectKind kind, Deal deal) =>
        Assert.NotEmpty(Accepted(key, kind, deal));

    [Theory, MemberData(nameof(Taken))]
    public void Writes_valid_feeds_whenever_it_does_not_refuse(string key, ObjectKind kind, Deal deal)
    {
        var dialect = Dialect(key);
        foreach (var (seed, offer) in Accepted(key, kind, deal))
        {
            var feed = DialectLaw.Feed(dialect, offer);
            var faults = DialectLaw.Faults(dialect, feed);
            Assert.True(faults.Count == 0, $"seed {seed}: {string.Join("; ", faults)}\n{feed}");
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void Frames_a_block_that_is_only_tried_as_a_feed_of_its_own(string key)
    {
        var dialect = Dialect(key);
        var feed = DialectLaw.Feed(dialect, FeedEdition.Trial, DialectLaw.AcceptedOfAnyKind(dialect).First());
        Assert.Empty(DialectLaw.Faults(dialect, feed));
        Assert.Single(DialectLaw.Read(dialect, feed));
    }

    [Theory, MemberData(nameof(Taken))]
    public void Reads_back_what_it_wrote(string key, ObjectKind kind, Deal deal)
    {
        var dialect = Dialect(key);
        foreach (var (seed, offer) in Accepted(key, kind, deal))
        {
            var feed = DialectLaw.Feed(dialect, offer);
            var read = Assert.Single(DialectLaw.Read(dialect, feed));
            Assert.True(read.Refused.Count == 0 && read.Problems.Count == 0 && read.Object.Unread.Count == 0,
                $"seed {seed}: {string.Join("; ", read.Refused.Concat(read.Problems).Select(r => r.Says.En))} {string.Join(", ", read.Object.Unread)}\n{feed}");
            Assert.Equal(offer.Id, read.Id);
            Assert.Equal((kind, deal), (read.Object.Kind, read.Object.Deal));
            Assert.Equal(feed, DialectLaw.Feed(dialect, read.ToOffer().For(dialect)));
        }
    }

    [Theory, MemberData(nameof(Taken))]
    public void Passes_its_own_check(string key, ObjectKind kind, Deal deal)
    {
        var portal = PortalCatalog.Find(key)!;
        foreach (var (seed, offer) in Accepted(key, kind, deal).Take(OffersOfBorrower))
        {
            var feed = DialectLaw.Bytes(portal.Dialect, DialectLaw.Feed(portal.Dialect, offer));
            var errors = new FeedCheck(() => new MemoryStream(feed), portal.Dialect, portal.Example).Run().Where(f => f.Severity == Severity.Error).ToList();
            Assert.True(errors.Count == 0, $"seed {seed}: {string.Join("; ", errors)}");
        }
    }

    [Theory, MemberData(nameof(Taken))]
    public void Writes_the_same_bytes_in_every_culture(string key, ObjectKind kind, Deal deal)
    {
        var dialect = Dialect(key);
        foreach (var (_, offer) in DialectLaw.Accepted(dialect, kind, deal, 5))
        {
            var feed = DialectLaw.Feed(dialect, offer);
            foreach (var culture in (string[])["ru-RU", "en-US", "tr-TR"])
                DialectLaw.InCulture(culture, () => Assert.Equal(feed, DialectLaw.Feed(dialect, offer)));
        }
    }

    [Theory, MemberData(nameof(Keys))]
    public void Answers_to_an_empty_object_with_reasons(string key)
    {
        var offer = new Offer { Id = "", Object = new() };
        Assert.True(Dialect(key).Refuse(offer).AnyError());
    }

    [Theory, MemberData(nameof(Keys))]
    public void Never_throws_and_never_writes_broken_feeds_on_absurd_objects(string key)
    {
        var dialect = Dialect(key);
        foreach (var kind in Enum.GetValues<ObjectKind>())
            foreach (var deal in Enum.GetValues<Deal>())
                for (var seed = 1; seed <= 20; seed++)
                {
                    var offer = AnyObject.Absurd(seed, kind, deal).AsOffer().For(dialect);
                    if (dialect.Refuse(offer).AnyError()) continue;
                    Assert.Empty(DialectLaw.Faults(dialect, DialectLaw.Feed(dialect, offer)));
                }
    }

    [Theory, MemberData(nameof(Keys))]
    public void Reads_nonsense_without_throwing(string key)
    {
        var dialect = Dialect(key);
        var node = new FeedNode(dialect.OfferElement, 1);
        foreach (var name in (string[])["price", "Price", "BargainTerms", "location", "Images", "Photos", "floor", "x"])
        {
            var child = new FeedNode(name, 2) { Text = "вздор" };
            child.Add(new("value", 3) { Text = "\uD800" });
            node.Add(child);
        }

        Assert.NotEmpty(dialect.Read(node).Refused);
        Assert.NotEmpty(dialect.Read(new(dialect.OfferElement, 1)).Refused);
    }

    // A borrower writes what its lender writes, but for a few words; a format that only its own portal reads tells little of an object.
    private static IEnumerable<(int Seed, Offer Offer)> Accepted(string key, ObjectKind kind, Deal deal) =>
        DialectLaw.Accepted(Dialect(key), kind, deal, Seeds)
            .Take(PortalCatalog.Find(key)!.IsBorrower ? OffersOfBorrower : Dialect(key).IsImported ? int.MaxValue : OffersOfOwnFormat);

    private static IFeedDialect Dialect(string key) => PortalCatalog.Find(key)!.Dialect;
}
