using System.Diagnostics;
using ListingEngine.Core.Intake;
using ListingEngine.Core.Tests.Intake;

namespace ListingEngine.Benchmarks;

/// <summary>How many adverts of one property are known as such, and how many others are taken for it, on made sets whose truth is known.</summary>
internal static class TwinsRun
{
    private const int Shown = 8;

    public static void Run(int properties)
    {
        foreach (var seed in (int[])[1, 2, 3])
        {
            var adverts = new MadeAdverts(seed).Of(new MadeTown(seed + 100).Make(properties));
            var started = Stopwatch.GetTimestamp();
            var (found, compared) = MadeAdverts.Find(adverts);
            var (precision, recall) = MadeAdverts.Quality(adverts, found);
            Console.WriteLine($"seed {seed}: {adverts.Count} adverts of {properties} properties: precision {precision:F4}, recall {recall:F4}; "
                + $"{compared:F0} compared for one, {Stopwatch.GetElapsedTime(started).TotalMilliseconds * 1000 / adverts.Count:F0} µs");
            Show("taken for one and are not", adverts, found.Where(p => !IsOne(adverts, p)));
            Show("one and not known", adverts, adverts.Index().GroupBy(a => a.Item.Property.Number)
                .SelectMany(g => from a in g from b in g where a.Index < b.Index select (a.Index, b.Index)).Where(p => !found.Contains(p)));
        }
    }

    private static bool IsOne(List<MadeAdvert> adverts, (int, int) pair) => adverts[pair.Item1].Property.Number == adverts[pair.Item2].Property.Number;

    private static void Show(string what, List<MadeAdvert> adverts, IEnumerable<(int, int)> pairs)
    {
        var all = pairs.ToList();
        Console.WriteLine($"  {what}: {all.Count}");
        foreach (var (a, b) in all.Take(Shown))
        {
            var (one, other) = (adverts[a], adverts[b]);
            var judged = TwinScore.Of(one.Facts, other.Facts, MadeAdverts.SamePhotos(one, other));
            var meet = AdvertKeys.Asked(one.Facts, 1).Intersect(AdvertKeys.Kept(other.Facts, 1)).Any();
            Console.WriteLine($"    {judged.Score:F2}{(meet ? "" : " (never met)")} {one.Address} | {other.Address}: {string.Join(' ', judged.Signs.Select(s => $"{s.Code}{s.Weight:+0.00;-0.00}"))}");
        }
    }
}
