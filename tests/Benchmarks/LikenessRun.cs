using System.Diagnostics;
using System.Globalization;
using ListingEngine.Core.Photos;
using ListingEngine.Core.Plans;
using ListingEngine.Host;
using ListingEngine.Host.Data;
using ListingEngine.Host.Photos.Pictures;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How many pictures are known again after what people do to them, how many different ones are taken for the same, and how long it takes to find one
/// among many. Drawn scenes and the demonstration's pictures lie among as many random rows as asked for; variations are made by libvips and looked
/// for in the database. Needs the command <c>vips</c>, which turns the drawings into JPEG.
/// </summary>
internal sealed class LikenessRun(Engine engine, int rows)
{
    private const long Company = 1;
    private const int Scenes = 300, Most = 20, OnOneCard = 15;

    private static readonly PictureWorkshop Workshop = new();

    private static readonly (string Name, Func<byte[], SmallPicture> Make)[] Variations =
    [
        ("turned by 90°", p => Small(Workshop.Turn(p, 1))),
        ("turned by 180°", p => Small(Workshop.Turn(p, 2))),
        ("turned by 270°", p => Small(Workshop.Turn(p, 3))),
        ("half the size", p => Small(Made(p, 2, 85))),
        ("a quarter of the size", p => Small(Made(p, 4, 80))),
        ("compressed at quality 30", p => Small(Made(p, 1, 30))),
        ("watermark in the corner, 20 %, 60 % opaque", p => Small(Marked(p, WatermarkPlace.BottomRight))),
        ("watermark in the centre", p => Small(Marked(p, WatermarkPlace.Centre))),
        ("15 % brighter", p => Lit(Small(p), 115)),
        ("15 % darker", p => Lit(Small(p), 85)),
        ("cropped by 3 %", p => Small(Cropped(p, 3, 2))),
        ("cropped by 6 % at one corner", p => Small(Cropped(p, 6, 1))),
        ("watermark, turned, 40 % of the size, quality 40", p => Small(Workshop.Turn(Made(Marked(p, WatermarkPlace.TopLeft), 2.5, 40), 1))),
        ("mirrored (not meant to be known)", p => Mirrored(Small(p))),
    ];

    private static byte[] _logo = [];

    public static async Task RunAsync(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("listing-bench-");
        folder.UnixFileMode |= UnixFileMode.OtherExecute | UnixFileMode.OtherRead | UnixFileMode.GroupExecute | UnixFileMode.GroupRead;
        try
        {
            await using var engine = await Engine.BuildAsync([$"--Storage:Root={folder.FullName}", "--ApiKey=bench"], b =>
            {
                b.Logging.ClearProviders();
                b.WebHost.UseUrls("http://127.0.0.1:0");
            });
            await new LikenessRun(engine, rows).RunAsync(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task RunAsync(string folder)
    {
        _logo = Drawn(folder, "logo", "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='110'><rect width='300' height='110' fill='#fff'/>"
            + "<rect x='20' y='20' width='70' height='70' fill='#b01020'/><rect x='110' y='30' width='170' height='20' fill='#123a80'/><rect x='110' y='64' width='130' height='16' fill='#123a80'/></svg>");
        var pictures = Demo().Concat(Enumerable.Range(0, Scenes).Select(i => ($"scene {i}", Drawn(folder, "scene", new MadeScene(i).Svg())))).ToList();
        var started = Stopwatch.GetTimestamp();
        var looks = pictures.ConvertAll(p => Likeness.Of(Small(p.Item2)));
        Say($"{pictures.Count} pictures, {Stopwatch.GetElapsedTime(started).TotalMilliseconds / pictures.Count:F1} ms to read one and tell its looks");
        await FillAsync(pictures.ConvertAll(p => p.Item1), looks);
        TellApart(pictures.ConvertAll(p => p.Item1), looks);
        Hashing(Small(pictures[0].Item2));
        foreach (var (name, make) in Variations) await KnowAgainAsync(name, pictures, looks, make);
        await SearchAsync(looks);
    }

    private async Task KnowAgainAsync(string name, List<(string Name, byte[] Content)> pictures, List<long[]> looks, Func<byte[], SmallPicture> make)
    {
        var search = engine.App.Services.GetRequiredService<PictureSearch>();
        int near = 0, found = 0, wrong = 0, asked = 0;
        for (var i = 0; i < pictures.Count; i++)
        {
            if (looks[i][Likeness.Light] == Likeness.TellsNothing) continue;
            asked++;
            var changed = Likeness.Of(make(pictures[i].Content));
            if (Likeness.Distance(changed, looks[i]) <= Likeness.Same) near++;
            var hashes = (await search.NearAsync(Company, changed, Most, CancellationToken.None)).Select(n => n.Hash).ToList();
            if (hashes.Remove(pictures[i].Name)) found++;
            wrong += hashes.Count;
        }

        Say($"{name,-50} near {100.0 * near / asked,5:F1} %   found {100.0 * found / asked,5:F1} %   others found {wrong}");
    }

    private static void TellApart(List<string> names, List<long[]> looks)
    {
        var (pairs, wrong, nearest) = (0, 0, new List<(int Distance, string Pair)>());
        for (var i = 0; i < looks.Count; i++)
            for (var k = i + 1; k < looks.Count; k++, pairs++)
            {
                var distance = Likeness.Distance(looks[i], looks[k]);
                if (distance <= Likeness.Same) wrong++;
                if (distance <= Likeness.Same + 6) nearest.Add((distance, $"{names[i]} and {names[k]}"));
            }

        Say($"different pictures taken for the same: {wrong} of {pairs} pairs; tell nothing: {looks.Count(l => l[Likeness.Light] == Likeness.TellsNothing)}");
        foreach (var (distance, pair) in nearest.Order().Take(8)) Say($"  {distance} bits: {pair}");
    }

    private static void Hashing(SmallPicture picture)
    {
        for (var i = 0; i < 20; i++) Likeness.Of(picture);
        var before = CoreClock.Microseconds;
        for (var i = 0; i < 50; i++) Likeness.Of(picture);
        var hashed = CoreClock.Microseconds;
        for (var i = 0; i < 50; i++) PictureLooks.Of(picture);
        Say($"of a picture of 512 px: hashes {(hashed - before) / 50_000:F2} ms, looks {(CoreClock.Microseconds - hashed) / 50_000:F2} ms of a core");
    }

    private async Task SearchAsync(List<long[]> looks)
    {
        var search = engine.App.Services.GetRequiredService<PictureSearch>();
        var dice = new Random(1);
        await MeasureAsync("one drawn picture", i => search.NearAsync(Company, looks[i], Most, CancellationToken.None));
        await MeasureAsync("one random picture", _ => search.NearAsync(
            Company, [.. Enumerable.Range(0, 2 * Likeness.Turns).Select(_ => dice.NextInt64(long.MinValue, long.MaxValue))], Most, CancellationToken.None));
        await MeasureAsync($"{OnOneCard} pictures of one card", i => search.NearAsync(
            Company, [.. Enumerable.Range(i * OnOneCard, OnOneCard).Select(n => $"random {n}")], CancellationToken.None));
    }

    private async Task MeasureAsync(string what, Func<int, Task> ask)
    {
        const int Rounds = 60, Warm = 10;
        var spent = new List<double>();
        for (var i = 0; i < Rounds + Warm; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await ask(i);
            if (i >= Warm) spent.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        spent.Sort();
        Say($"search among {rows} for {what}: median {spent[Rounds / 2]:F1} ms, best {spent[0]:F1}, worst {spent[^1]:F1}");
    }

    private async Task FillAsync(List<string> names, List<long[]> looks)
    {
        const string Columns = "company_id, hash, format, width, height, bytes, looks, brightness, sharpness, looks_like_plan, created_at";
        var random = string.Join(',', Enumerable.Range(0, 2 * Likeness.Turns).Select(salt => $"hashint8extended(n, {salt})"));
        await using var db = await engine.App.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
        var started = Stopwatch.GetTimestamp();
        await db.ExecuteAsync($"INSERT INTO pictures ({Columns}) SELECT $1, 'random ' || n, 'Jpeg', 1600, 1200, 300000, ARRAY[{random}], 120, 50, false, now() FROM generate_series(0, $2 - 1) n",
            CancellationToken.None, Company, rows);
        Say($"{rows} random rows stand after {Stopwatch.GetElapsedTime(started).TotalSeconds:F0} s");
        for (var i = 0; i < names.Count; i++)
            await db.ExecuteAsync($"INSERT INTO pictures ({Columns}) VALUES ($1, $2, 'Jpeg', 1200, 900, 200000, $3, 120, 50, false, now())", CancellationToken.None, Company, names[i], looks[i]);
        await db.ExecuteAsync("VACUUM ANALYZE pictures", CancellationToken.None);
    }

    private static IEnumerable<(string Name, byte[] Content)> Demo() => Directory
        .GetFiles(Path.Combine(AppContext.BaseDirectory, "Demo", "Pictures"), "*.jpg").Order(StringComparer.Ordinal)
        .Where(f => !Path.GetFileName(f).StartsWith("plan-", StringComparison.Ordinal)).Select(f => (Path.GetFileNameWithoutExtension(f), File.ReadAllBytes(f)));

    private static byte[] Drawn(string folder, string name, string svg)
    {
        var (drawing, picture) = (Path.Combine(folder, name + ".svg"), Path.Combine(folder, name + ".jpg"));
        File.WriteAllText(drawing, svg);
        using var vips = Process.Start("vips", ["flatten", drawing, picture + "[Q=88]"]);
        vips.WaitForExit();
        return vips.ExitCode == 0 ? File.ReadAllBytes(picture) : throw new InvalidOperationException($"vips could not draw {drawing}");
    }

    private static SmallPicture Small(byte[] picture) => Workshop.Read(picture).Facts!.Small;

    private static byte[] Made(byte[] picture, double smaller, int quality)
    {
        var facts = Workshop.Read(picture).Facts!;
        return Workshop.Make(picture, new("bench", (int)(Math.Max(facts.Width, facts.Height) / smaller), quality));
    }

    private static byte[] Marked(byte[] picture, WatermarkPlace place) =>
        Workshop.Make(picture, new("bench", 2000, 85), PictureFormat.Jpeg, (new PhotoWatermark { Place = place }, _logo));

    private static byte[] Cropped(byte[] picture, int percent, int sides)
    {
        var facts = Workshop.Read(picture).Facts!;
        var (across, down) = (facts.Width * percent / 100, facts.Height * percent / 100);
        return Workshop.Crop(picture, across / sides, down / sides, facts.Width - across, facts.Height - down);
    }

    private static SmallPicture Lit(SmallPicture picture, int percent) => picture with { Rgb = [.. picture.Rgb.Select(b => (byte)Math.Min(255, b * percent / 100))] };

    private static SmallPicture Mirrored(SmallPicture picture)
    {
        var rgb = new byte[picture.Rgb.Length];
        for (var i = 0; i < rgb.Length / 3; i++)
            picture.Rgb.AsSpan(3 * (i / picture.Width * picture.Width + picture.Width - 1 - i % picture.Width), 3).CopyTo(rgb.AsSpan(3 * i));
        return picture with { Rgb = rgb };
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
