using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;

namespace ListingEngine.Benchmarks;

/// <summary>What writing an offer and reading it back costs in each dialect, on one core: the best of many rounds.</summary>
internal static class Reading
{
    private const int Offers = 5000;
    private const int Rounds = 60;

    public static void Run(string[] dialects)
    {
        Console.WriteLine("microseconds of one core and bytes allocated, per offer; so many in a second of that core");
        foreach (var portal in PortalCatalog.Lenders)
            if (dialects.Length == 0 || dialects.Contains(portal.Key)) Measure(portal.Dialect);
    }

    private static void Measure(IFeedDialect dialect)
    {
        var offers = Enumerable.Range(1, int.MaxValue).Select(Stock.Offer).Where(o => !dialect.Refuse(o).AnyError()).Take(Offers).ToList();
        var writer = new FeedWriter();
        Best write = new(Offers), xml = new(Offers), whole = new(Offers);
        for (var round = 0; round < Rounds; round++)
        {
            writer.Clear();
            dialect.WriteHead(writer, FeedEdition.Trial);
            write.Time(() => offers.ForEach(o => dialect.WriteOffer(o, writer)));
            dialect.WriteFoot(writer);
            using var nodes = new FeedReader(writer.AsStream(), dialect);
            xml.Time(() => { while (nodes.NextNode() is not null) { } });
            using var reader = new FeedReader(writer.AsStream(), dialect);
            whole.Time(() => { while (reader.Next() is not null) { } });
        }

        Console.WriteLine(FormattableString.Invariant($"{dialect.Key}, {writer.Length / Offers} bytes an offer"));
        write.Say("write");
        xml.Say("read XML alone");
        whole.Say("read and understand");
    }
}
