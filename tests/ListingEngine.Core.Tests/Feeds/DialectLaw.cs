using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>The law of a dialect, put to objects made from seeds.</summary>
public static class DialectLaw
{
    public static readonly DateTimeOffset Generated = new(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(3));

    // Millions of small feeds are written: a buffer of 64 KB for each is a sixth of the time.
    [ThreadStatic]
    private static Dictionary<Encoding, FeedWriter>? _writers;

    private static readonly Company Company = new() { Name = "Агентство «Пример»", LegalName = "ООО «Пример»", Site = "https://example.test" };

    public static string Feed(IFeedDialect dialect, params Offer[] offers) =>
        Feed(dialect, new(Generated) { Company = Company, Settings = Example(dialect) }, offers);

    public static string Feed(IFeedDialect dialect, FeedEdition edition, params Offer[] offers)
    {
        var writer = Writer(dialect.Encoding);
        dialect.WriteHead(writer, edition);
        foreach (var offer in offers)
        {
            dialect.WriteOffer(offer, writer);
            if (dialect.Form == FeedForm.Table) writer.Raw("\n");
        }

        dialect.WriteFoot(writer);
        return dialect.Encoding.GetString(writer.Written);
    }

    public static ReadOffer[] Read(IFeedDialect dialect, string feed)
    {
        dialect = dialect.Knowing(Example(dialect));
        using var reader = dialect.Form.Open(Open(dialect, feed), dialect);
        var offers = new List<ReadOffer>();
        while (reader.NextNode() is { } node) offers.Add(reader.Understand(node));
        return [.. offers];
    }

    public static IReadOnlyList<SchemaFault> Faults(IFeedDialect dialect, string feed) =>
        dialect.Form.Faults(Open(dialect, feed), dialect);

    /// <summary>The feed as its portal gets it; XML that declares no encoding is in UTF-8 whatever the dialect's is.</summary>
    public static byte[] Bytes(IFeedDialect dialect, string feed) =>
        (dialect.Form == FeedForm.Table || feed.StartsWith("<?xml", StringComparison.Ordinal) ? dialect.Encoding : FeedEncodings.Utf8).GetBytes(feed);

    /// <summary>The offer with what a plan tells the dialect's portal, and with its days.</summary>
    public static Offer For(this Offer offer, IFeedDialect dialect) => offer with
    {
        Settings = Example(dialect),
        Term = dialect.Term is { } length ? AdvertTerm.Of(length, Generated) : null,
    };

    /// <summary>Believable objects of that kind and deal that the dialect does not refuse; empty when it refuses them all.</summary>
    public static IEnumerable<(int Seed, Offer Offer)> Accepted(IFeedDialect dialect, ObjectKind kind, Deal deal, int seeds) =>
        from seed in Enumerable.Range(1, seeds) from accepted in Accepted(seed, dialect, kind, deal) select accepted;

    /// <summary>Believable objects that the dialect does not refuse, its kinds and deals by turns, without end.</summary>
    public static IEnumerable<Offer> AcceptedOfAnyKind(IFeedDialect dialect)
    {
        var kinds = (from kind in Enum.GetValues<ObjectKind>() from deal in Enum.GetValues<Deal>() where dialect.Takes(kind, deal) select (kind, deal)).ToList();
        for (var seed = 1; ; seed++)
            foreach (var (kind, deal) in kinds)
                foreach (var (_, offer) in Accepted(seed, dialect, kind, deal)) yield return offer;
    }

    private static IEnumerable<(int Seed, Offer Offer)> Accepted(int seed, IFeedDialect dialect, ObjectKind kind, Deal deal)
    {
        var offer = AnyObject.Believable(seed, kind, deal).AsOffer().For(dialect);
        if (!dialect.Refuse(offer).AnyError()) yield return (seed, offer);
        offer = AnyObject.Sparse(seed, kind, deal).AsOffer().For(dialect);
        if (!dialect.Refuse(offer).AnyError()) yield return (-seed, offer);
    }

    public static void InCulture(string name, Action act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static FeedWriter Writer(Encoding encoding)
    {
        ref var writer = ref CollectionsMarshal.GetValueRefOrAddDefault(_writers ??= [], encoding, out _);
        (writer ??= new(encoding)).Clear();
        return writer;
    }

    private static PortalSettings Example(IFeedDialect dialect) => PortalCatalog.All.FirstOrDefault(p => p.Dialect == dialect)?.Example ?? PortalSettings.None;

    private static MemoryStream Open(IFeedDialect dialect, string feed) => new(Bytes(dialect, feed));
}
