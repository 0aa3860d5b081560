using System.Globalization;
using System.Diagnostics;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos;
using ListingEngine.Host.Photos.Pictures;
using ListingEngine.Host.Photos.Pictures.Vips;

namespace ListingEngine.Benchmarks;

/// <summary>
/// <c>portal</c> and <c>thumb</c> of photos of 12 megapixels, file to file, on two cores: our workshop beside <c>vipsthumbnail</c> making the
/// same two sizes of the same quality. They take turns; the best round of each counts.
/// </summary>
internal static class PhotoMaking
{
    private const int Cores = 2;
    private const int Rounds = 5;

    private static readonly PictureRecipe[] Both =
        [.. PictureRecipe.All.Where(r => r.Name is PhotoAddress.Portal or PhotoAddress.Thumb).OrderByDescending(r => r.LongSide)];

    private static readonly PictureName[] BothAsJpeg = [.. Both.Select(r => new PictureName(r, null, PictureFormat.Jpeg))];

    private static readonly PictureWorkshop Workshop = new();

    public static void Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("photo-bench-");
        try
        {
            string[] photos = [.. Enumerable.Range(0, count).Select(i => Path.Combine(folder.FullName, $"{i}.jpg"))];
            foreach (var (i, photo) in photos.Index()) File.WriteAllBytes(photo, Photo(i));
            var megabytes = photos.Average(p => new FileInfo(p).Length) / 1e6;
            Console.WriteLine(FormattableString.Invariant($"{count} photos of 4000 × 3000, {megabytes:F1} MB each"));
            var (theirs, alone, ours) = (Cost.None, Cost.None, Cost.None);
            for (var round = 0; round < Rounds; round++)
            {
                theirs = theirs.Or(Cost.Of(() => Vipsthumbnail(photos)));
                alone = alone.Or(Cost.Of(() => InParallel(photos, content => [.. Both.Select(r => Workshop.Make(content, r))])));
                ours = ours.Or(Cost.Of(() => InParallel(photos, content => Workshop.ReadAndMake(content, BothAsJpeg).Made)));
            }

            Say("vipsthumbnail", theirs, theirs);
            Say("Make, twice", alone, theirs);
            Say("ReadAndMake, with looks", ours, theirs);
            Console.WriteLine($"the first photo's portal picture differs from vipsthumbnail's by {Difference(photos[0])} of 255 at the most");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // What a camera adds to a scene: more pixels than detail, and noise in each.
    private static byte[] Photo(int number)
    {
        using var bench = new VipsBench(TimeSpan.FromMinutes(1));
        var scenes = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Demo", "Pictures"), "*-?.jpg").Order().ToArray();
        var scene = bench.Make("jpegload_buffer", ("buffer", File.ReadAllBytes(scenes[number % scenes.Length])));
        var large = bench.Make("thumbnail_image", ("in", scene), ("width", 4000), ("height", 3000), ("size", "force"));
        var noise = bench.Make("gaussnoise", ("width", 4000), ("height", 3000), ("mean", 0), ("sigma", 5), ("seed", number));
        var seen = bench.Make("cast", ("in", bench.Make("add", ("left", large), ("right", noise))), ("format", "uchar"));
        return bench.Save("jpegsave_buffer", ("in", seen), ("Q", 92), ("strip", true));
    }

    private static void InParallel(string[] photos, Func<byte[], IReadOnlyList<byte[]>> make) =>
        Parallel.ForEach(photos, new ParallelOptions { MaxDegreeOfParallelism = Cores }, photo =>
        {
            var made = make(File.ReadAllBytes(photo));
            foreach (var (recipe, bytes) in Both.Zip(made)) File.WriteAllBytes(Made(photo, "our", recipe), bytes);
        });

    // One process a core, each with one thread: faster than its own threads.
    private static void Vipsthumbnail(string[] photos) =>
        Parallel.ForEach(photos.Chunk((photos.Length + Cores - 1) / Cores), new ParallelOptions { MaxDegreeOfParallelism = Cores }, share =>
        {
            foreach (var recipe in Both)
            {
                var output = $"%s-their-{recipe.Name}.jpg[Q={recipe.Quality},strip,optimize_coding]";
                string[] told = [.. share, "-s", $"{recipe.LongSide}", "-o", output, "--vips-concurrency=1"];
                using var process = Process.Start("vipsthumbnail", told);
                process.WaitForExit();
                if (process.ExitCode != 0) throw new InvalidOperationException("vipsthumbnail of Debian's libvips-tools failed");
            }
        });

    private static string Made(string photo, string whose, PictureRecipe recipe) =>
        $"{Path.ChangeExtension(photo, null)}-{whose}-{recipe.Name}.jpg";

    private static int Difference(string photo)
    {
        using var bench = new VipsBench(TimeSpan.FromMinutes(1));
        var (ours, theirs) = (Pixels("our"), Pixels("their"));
        return ours.Zip(theirs, (a, b) => Math.Abs(a - b)).Max();

        byte[] Pixels(string whose) => PictureFile.Open(bench, File.ReadAllBytes(Made(photo, whose, Both[0])), PictureFormat.Jpeg).Pixels();
    }

    private static void Say(string what, Cost cost, Cost reference) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{what,-15} {cost.Seconds,6:F2} s, {reference.Seconds / cost.Seconds:F2} × the speed (target 0.9); {cost.OnCores,6:F2} s on cores, {reference.OnCores / cost.OnCores:F2} ×"));

    /// <summary>By the clock, and on cores: the latter is hardly lengthened by other work on the machine.</summary>
    private readonly record struct Cost(double Seconds, double OnCores)
    {
        public static Cost None { get; } = new(double.MaxValue, double.MaxValue);

        public static Cost Of(Action act)
        {
            var (started, before) = (Stopwatch.GetTimestamp(), OnCoresSoFar());
            act();
            return new(Stopwatch.GetElapsedTime(started).TotalSeconds, OnCoresSoFar() - before);
        }

        public Cost Or(Cost other) => new(Math.Min(Seconds, other.Seconds), Math.Min(OnCores, other.OnCores));

        // utime, stime, and those of children that have ended, in hundredths of a second: fields 14 to 17, the second of all in brackets.
        private static double OnCoresSoFar()
        {
            var fields = File.ReadAllText("/proc/self/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return fields[11..15].Sum(f => long.Parse(f, System.Globalization.CultureInfo.InvariantCulture)) / 100.0;
        }
    }
}
