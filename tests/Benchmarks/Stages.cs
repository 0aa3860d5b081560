using System.Diagnostics;
using System.Text.Json;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Host.Data;
using ListingEngine.Host.Feeds;

namespace ListingEngine.Benchmarks;

/// <summary>Where the time of an import and of a build goes: the time of each stage on one thread.</summary>
internal static class Stages
{
    private const int Offers = 3000;
    private const int Rounds = 8;

    private static readonly Dictionary<string, (double Spent, long Allocated)> Best = [];

    public static void Run()
    {
        var path = Path.GetTempFileName();
        Stock.WriteFeed(path, Offers);
        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        for (var round = 0; round < Rounds; round++)
        {
            Intake(bytes);
            Offer("of others", Stock.Offer);
            Offer("of ours", Held);
            foreach (var portal in PortalCatalog.Lenders) Build(portal.Dialect);
        }

        Console.WriteLine(FormattableString.Invariant($"ms of one core per 1000 offers, {bytes.Length / Offers} bytes each"));
        foreach (var (what, (spent, allocated)) in Best)
            Console.WriteLine(FormattableString.Invariant($"{what,-50} {spent,8:F1}   {allocated,8} bytes allocated each"));
    }

    private static void Intake(byte[] bytes)
    {
        var dialect = PortalCatalog.Find("yandex")!.Dialect;
        var nodes = new List<FeedNode>();
        using var reader = new Core.Feeds.FeedReader(new MemoryStream(bytes), dialect);
        Time("intake: read XML", () => { while (reader.NextNode() is { } node) nodes.Add(node); });
        var hash = new FeedNodeHash(1);
        Time("intake: hash", () => nodes.ForEach(n => hash.Of(n)));
        var objects = new List<ReadOffer>();
        Time("intake: understand", () => nodes.ForEach(n => objects.Add(reader.Understand(n))));
        Time("intake: to JSON", () => objects.ForEach(o =>
        {
            JsonSerializer.SerializeToUtf8Bytes(o.Object.Attributes, ListingJson.Plain.PropertyAttributes);
            JsonSerializer.SerializeToUtf8Bytes(o.Object.Photos, ListingJson.Plain.ListObjectPhoto);
        }));
        var json = objects.ConvertAll(o => (JsonSerializer.SerializeToUtf8Bytes(o.Object.Attributes, ListingJson.Plain.PropertyAttributes),
            JsonSerializer.SerializeToUtf8Bytes(o.Object.Photos, ListingJson.Plain.ListObjectPhoto)));
        Time("build: from JSON", () => json.ForEach(j =>
        {
            JsonSerializer.Deserialize(j.Item1, ListingJson.Plain.PropertyAttributes);
            JsonSerializer.Deserialize(j.Item2, ListingJson.Plain.ListObjectPhoto);
        }));
    }

    private static void Offer(string pictures, Func<int, Offer> make)
    {
        var objects = Enumerable.Range(1, Offers).Select(seed => make(seed).Object).ToList();
        var maker = new OfferMaker(new(), "cian", PortalCatalog.Find("cian")!.Dialect.Limits, new() { Name = "Агентство" },
            new("https://feeds.example.test/photos/", "/portal.jpg"));
        Time($"offer: made with pictures {pictures}", () => objects.ForEach(o => maker.Judge(maker.Make(o, null))));
    }

    private static Offer Held(int seed)
    {
        var offer = Stock.Offer(seed);
        foreach (var photo in offer.Object.Photos) (photo.Hash, photo.Width, photo.Height) = (new('a', 64), 4000, 3000);
        return offer;
    }

    private static void Build(IFeedDialect dialect)
    {
        var offers = Enumerable.Range(1, Offers).Select(Stock.Offer).ToList();
        Time($"{dialect.Key}: rules", () => offers.ForEach(o => dialect.Refuse(o)));
        offers.RemoveAll(o => dialect.Refuse(o).AnyError());
        var writer = new FeedWriter();
        Time($"{dialect.Key}: write", () => offers.ForEach(o => dialect.WriteOffer(o, writer)));
        var plain = writer.Written.ToArray();
        writer.Clear();
        dialect.WriteHead(writer, FeedEdition.Trial);
        offers.ForEach(o => dialect.WriteOffer(o, writer));
        dialect.WriteFoot(writer);
        Time($"{dialect.Key}: schema ({offers.Count} offers, {plain.Length / Math.Max(1, offers.Count)} bytes)", () =>
        {
            if (SchemaCheck.Faults(writer.AsStream(), dialect.Schema!) is [var fault, ..]) Console.WriteLine(fault);
        });
        Time($"{dialect.Key}: schema without keys", () => SchemaCheck.Faults(writer.AsStream(), dialect.Schema!, keys: false));
        Time($"{dialect.Key}: compress", () => StitchedGzip.Compress(plain));
    }

    // The best of several rounds: what other work on the machine and the first rounds' compiling do not disturb.
    private static void Time(string what, Action act)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var started = Stopwatch.GetTimestamp();
        act();
        var spent = Stopwatch.GetElapsedTime(started).TotalMilliseconds * 1000 / Offers;
        Best[what] = (Math.Min(spent, Best.TryGetValue(what, out var best) ? best.Spent : double.MaxValue),
            (GC.GetAllocatedBytesForCurrentThread() - allocated) / Offers);
    }
}
