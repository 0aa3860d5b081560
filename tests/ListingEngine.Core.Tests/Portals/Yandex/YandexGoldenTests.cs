using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml.Linq;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Yandex;

/// <summary>Objects and the feeds expected of them, found by folder. ACCEPT=1 rewrites what is expected; the diff is the review.</summary>
public class YandexGoldenTests
{
    private const string Folder = "Samples/Portals/Yandex";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Source, "*.object.json").Select(f => Path.GetFileName(f)[..^".object.json".Length])
            .Order(StringComparer.Ordinal)];

    // Samples are read where they are kept, so that ACCEPT=1 rewrites them there.
    private static string Source
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
                if (Path.Combine(at.FullName, "tests", "ListingEngine.Core.Tests", Folder) is var folder
                    && Directory.Exists(folder)) return folder;
            return Path.Combine(AppContext.BaseDirectory, Folder);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Writes_what_is_expected(string name)
    {
        var o = JsonSerializer.Deserialize<PropertyObject>(File.ReadAllText(Path.Combine(Source, $"{name}.object.json")), Json)!;
        var offer = o.AsOffer();
        Assert.Empty(offer.Errors());
        var feed = DialectLaw.Feed(Given.Dialect, offer);
        Assert.Empty(DialectLaw.Faults(Given.Dialect, feed));
        var lines = $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{XDocument.Parse(feed).ToString().ReplaceLineEndings("\n")}\n";
        var expected = Path.Combine(Source, $"{name}.expected.xml");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(expected, lines);
        Assert.Equal(File.ReadAllText(expected), lines);
    }

    [Fact]
    public void Has_samples() => Assert.True(Names.Count >= 10);
}
