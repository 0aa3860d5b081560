using System.Globalization;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Feeds;

/// <summary>The law of a dialect, put to objects made from seeds.</summary>
public static class DialectLaw
{
    public static readonly DateTimeOffset Generated = new(2026, 11, 20, 6, 0, 0, TimeSpan.FromHours(3));

    public static string Feed(IFeedDialect dialect, params Offer[] offers)
    {
        var writer = new FeedWriter(dialect.Encoding);
        dialect.WriteHead(writer, new(Generated));
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
        using var reader = dialect.Form.Open(new MemoryStream(dialect.Encoding.GetBytes(feed)), dialect);
        var offers = new List<ReadOffer>();
        while (reader.NextNode() is { } node) offers.Add(reader.Understand(node));
        return [.. offers];
    }

    public static IReadOnlyList<SchemaFault> Faults(IFeedDialect dialect, string feed) =>
        dialect.Form.Faults(new MemoryStream(dialect.Encoding.GetBytes(feed)), dialect);

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
        var offer = AnyObject.Believable(seed, kind, deal).AsOffer();
        if (!dialect.Refuse(offer).AnyError()) yield return (seed, offer);
        offer = AnyObject.Sparse(seed, kind, deal).AsOffer();
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
}
