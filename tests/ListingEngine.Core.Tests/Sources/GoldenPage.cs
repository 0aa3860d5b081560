using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ListingEngine.Core.Sources;
using ListingEngine.Core.Sources.Reading;

namespace ListingEngine.Core.Tests.Sources;

/// <summary>A small page in the shape of a site's real ones, made up, with the values that are to be read from it; found by folder.</summary>
/// <param name="Source">Key of the site.</param>
/// <param name="Name">What it is about: <c>advert</c>, or the oddity it shows.</param>
public sealed record GoldenPage(string Source, string Name)
{
    private const string Suffix = ".html";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<GoldenPage> All { get; } = [.. SourceCatalog.All.SelectMany(s => Of(s.Key))];

    public string ExpectedFile => $"{Folder(Source)}/{Name}.expected.json";

    public string Html => File.ReadAllText(Path.Combine(SourceTree.Root, $"{Folder(Source)}/{Name}{Suffix}"));

    public PageReading Reading => PageReader.Read(new(Html, null));

    /// <summary>Where the site's pages are kept, from the root.</summary>
    public static string Folder(string source) => $"tests/ListingEngine.Core.Tests/Samples/Sources/{char.ToUpperInvariant(source[0])}{source[1..]}";

    /// <summary>Every field that was read, with the place it was read from.</summary>
    public string Told()
    {
        var reading = Reading;
        var told = new JsonObject { ["kind"] = $"{reading.Kind}", ["source"] = reading.Source };
        foreach (var advert in reading.Adverts)
            foreach (var (field, value, from) in ReadFields.Of(advert)) told[field] = $"{value} ← {from}";
        if (reading.Problems.Count > 0) told["problems"] = string.Join(", ", reading.Problems.Select(p => p.Code));
        if (reading.Unread.Count > 0) told["unread"] = string.Join(", ", reading.Unread.Select(u => u.Path));
        return told.ToJsonString(Json) + "\n";
    }

    public override string ToString() => $"{Source} {Name}";

    private static IEnumerable<GoldenPage> Of(string source)
    {
        var folder = Path.Combine(SourceTree.Root, Folder(source));
        return !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal).Select(f => new GoldenPage(source, Path.GetFileNameWithoutExtension(f)));
    }
}
