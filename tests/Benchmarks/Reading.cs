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
        Console.WriteLine("microseconds of one core and bytes allocated, per offer; offers per second of that core");
        foreach (var portal in PortalCatalog.All)
            if (dialects.Length == 0 || dialects.Contains(portal.Key)) Measure(portal.Dialect);
    }

    private static void Measure(IFeedDialect dialect)
    {
        var offers = Enumerable.Range(1, int.MaxValue).Select(Stock.Offer).Where(o => !dialect.Refuse(o).AnyError()).Take(Offers).ToList();
        var writer = new FeedWriter();
        Best write = new(), xml = new(), whole = new();
        for (var round = 0; round < Rounds; round++)
        {
            writer.Clear();
            dialect.WriteHead(writer, DateTimeOffset.UnixEpoch);
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

    private sealed class Best
    {
        private double _spent = double.MaxValue;
        private long _allocated;

        public void Time(Action act)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var started = CoreClock.Microseconds;
            act();
            _spent = Math.Min(_spent, CoreClock.Microseconds - started);
            _allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        }

        public void Say(string what) => Console.WriteLine(FormattableString.Invariant(
            $"  {what,-20} {_spent / Offers,6:F1} us {_allocated / Offers,7} bytes {Offers / _spent * 1e6,9:F0} offers/s"));
    }
}
