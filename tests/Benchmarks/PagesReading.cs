using System.Text.Json;
using AngleSharp.Html.Parser;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Benchmarks;

/// <summary>
/// How fast owners' adverts are read, against AngleSharp alone on the same pages: what there is of real ones beside the repository, else the
/// repository's own. On one core, the best of many rounds.
/// </summary>
internal static class PagesReading
{
    private const int WarmUp = 10, Rounds = 25;

    /// <summary>Shares of the bare parser's speed; the target is 0.7.</summary>
    public static void Run()
    {
        Console.WriteLine("microseconds of one core per page: AngleSharp alone, read and understood, and the share of its speed that is left");
        var (bare, whole) = (0.0, 0.0);
        var pages = Pages().ToList();
        // A server's code is compiled as well as it ever will be.
        for (var round = 0; round < WarmUp; round++)
            foreach (var (_, page) in pages) Measure(page, 1);
        foreach (var (name, page) in pages)
        {
            var (parse, read) = Measure(page, Rounds);
            (bare, whole) = (bare + parse, whole + read);
            Console.WriteLine(FormattableString.Invariant($"  {name,-34} {page.Html.Length / 1024,5} Ki {parse,9:F0} {read,9:F0} {parse / read,6:F2}"));
        }

        Console.WriteLine(FormattableString.Invariant($"  {"together",-34} {"",8} {bare,9:F0} {whole,9:F0} {bare / whole,6:F2}"));
    }

    private static (double Parse, double Read) Measure(AdvertPage page, int rounds)
    {
        var (parse, read) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < rounds; round++)
        {
            parse = Math.Min(parse, Spent(() => new HtmlParser().ParseDocument(page.Html).Dispose()));
            read = Math.Min(read, Spent(() => PageReader.Read(page)));
        }

        return (parse, read);
    }

    private static double Spent(Action act)
    {
        var started = CoreClock.Microseconds;
        act();
        return CoreClock.Microseconds - started;
    }

    private static IEnumerable<(string Name, AdvertPage Page)> Pages()
    {
        if (Folder("shared/samples/html") is not { } real)
        {
            foreach (var file in Directory.EnumerateFiles(Folder("tests/ListingEngine.Core.Tests/Samples/Sources")!, "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                yield return (Path.GetFileName(Path.GetDirectoryName(file))!, new(File.ReadAllText(file), null));
            yield break;
        }

        using var expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(real, "expected.json")));
        var addresses = expected.RootElement.EnumerateObject().ToDictionary(p => Path.GetFileName(p.Name), p => p.Value.GetProperty("expected") is var e
            && (e.TryGetProperty("sourceUrl", out var a) || e.TryGetProperty("url", out a)) ? a.GetString() : null);
        foreach (var file in Directory.EnumerateFiles(real, "*.html").Order(StringComparer.Ordinal))
            yield return (Path.GetFileNameWithoutExtension(file), new(File.ReadAllText(file), addresses.GetValueOrDefault(Path.GetFileName(file))));
    }

    private static string? Folder(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Directory.Exists(Path.Combine(at.FullName, path))) return Path.Combine(at.FullName, path);
        return null;
    }
}
