using System.IO.Compression;
using System.Text;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Objects;
using ListingEngine.Host.Feeds;

namespace ListingEngine.Host.Tests.Feeds;

public class BlockWriterTests
{
    private static readonly IFeedDialect Yandex = PortalCatalog.Find("yandex")!.Dialect;

    private static readonly Offer[] Good =
    [
        .. Believable().Where(o => !Yandex.Refuse(o).AnyError()).Take(5),
    ];

    [Fact]
    public void Finds_nothing_in_good_offers_and_keeps_them_all()
    {
        var writer = Write(new FaultyDialect(), true, Good);
        Assert.Empty(writer.Check());
        Assert.Equal(Good.Select(o => o.Object.Id), Finish(writer).Members);
    }

    [Fact]
    public void Holds_back_the_offers_that_break_the_schema_and_says_how()
    {
        var dialect = new FaultyDialect(Good[1].Id, Good[3].Id);
        var faulty = Write(dialect, true, Good).Check();
        Assert.Equal([Good[1].Id, Good[3].Id], faulty.Select(f => f.Offer.Id));
        Assert.All(faulty, f => Assert.Contains("nonsense", f.Fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Does_not_look_where_it_shall_not() => Assert.Empty(Write(new FaultyDialect(Good[1].Id), false, Good).Check());

    [Fact]
    public void Writes_each_offer_where_it_says_it_stands()
    {
        var chunk = Finish(Write(new FaultyDialect(), true, Good));
        var plain = new byte[chunk.PlainLength];
        using (var deflate = new DeflateStream(new MemoryStream(chunk.Data), CompressionMode.Decompress)) deflate.ReadExactly(plain);
        for (var i = 0; i < Good.Length; i++)
            Assert.StartsWith($"<offer internal-id=\"{Good[i].Id}\"",
                Encoding.UTF8.GetString(plain, chunk.Offsets[i], plain.Length - chunk.Offsets[i]), StringComparison.Ordinal);
    }

    [Fact]
    public void Makes_the_same_bytes_of_the_same_offers_in_one_writer_after_the_other()
    {
        var writer = Write(new FaultyDialect(), true, Good[..2]);
        writer.Begin();
        foreach (var offer in Good) writer.Add(offer);
        Assert.Equal(Finish(Write(new FaultyDialect(), true, Good)).Hash, Finish(writer).Hash);
    }

    [Fact]
    public void Changes_the_hash_of_the_offer_that_changed_and_no_other()
    {
        var before = Finish(Write(new FaultyDialect(), true, Good));
        var after = Finish(Write(new FaultyDialect(), true, [.. Good[..4], Good[4] with { Description = "Другое описание." }]));
        Assert.NotEqual(before.Hash, after.Hash);
        Assert.Equal(before.MemberHashes[..4], after.MemberHashes[..4]);
        Assert.NotEqual(before.MemberHashes[4], after.MemberHashes[4]);
    }

    private static IEnumerable<Offer> Believable() =>
        Enumerable.Range(1, 200).Select(seed => AnyObject.Believable(seed, ObjectKind.Flat, Deal.Sale).AsOffer());

    private static BlockWriter Write(IFeedDialect dialect, bool checkSchema, Offer[] offers)
    {
        var writer = new BlockWriter(dialect, checkSchema);
        writer.Begin();
        foreach (var offer in offers) writer.Add(offer);
        return writer;
    }

    private static FeedChunk Finish(BlockWriter writer) => writer.Finish(1, 0, [1], DateTimeOffset.UnixEpoch);

    // Yandex's language with a fault of ours: it refuses nothing and writes nonsense for some offers.
    private sealed class FaultyDialect(params string[] faulty) : IFeedDialect
    {
        public string Key => Yandex.Key;

        public int Version => Yandex.Version;

        public string Schema => Yandex.Schema!;

        public string OfferElement => Yandex.OfferElement;

        public string RootElement => Yandex.RootElement;

        public IReadOnlyList<FeedRule> Rules => [];

        public FeedLimits Limits => Yandex.Limits;

        public bool Takes(ObjectKind kind, Deal deal) => true;

        public void WriteHead(FeedWriter writer, FeedEdition edition) => Yandex.WriteHead(writer, edition);

        public void WriteFoot(FeedWriter writer) => Yandex.WriteFoot(writer);

        public string? IdOf(FeedNode offer) => Yandex.IdOf(offer);

        public ReadOffer Read(FeedNode offer) => Yandex.Read(offer);

        public void WriteOffer(Offer offer, FeedWriter writer)
        {
            if (!faulty.Contains(offer.Id)) Yandex.WriteOffer(offer, writer);
            else writer.Raw($"<offer internal-id=\"{offer.Id}\"><nonsense/></offer>");
        }
    }
}
