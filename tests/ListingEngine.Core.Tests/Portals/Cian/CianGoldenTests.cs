using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Cian;

/// <summary>Objects with the feed that is expected for them; ACCEPT=1 takes what is written now, and the diff is the review.</summary>
public class CianGoldenTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateFiles(Samples(), "*.object.json").Select(f => Path.GetFileName(f)[..^".object.json".Length])];

    [Theory, MemberData(nameof(Names))]
    public void Writes_the_sample_as_expected(string name)
    {
        var offer = JsonSerializer.Deserialize<PropertyObject>(File.ReadAllText(PathOf(name, "object.json")), Json)!.AsOffer();
        Assert.DoesNotContain(CianOffers.Dialect.Refuse(offer), r => r.Rule.Severity == Severity.Error);
        var feed = offer.Write();
        Assert.Empty(DialectLaw.Faults(CianOffers.Dialect, feed));

        // Indented for people: a feed itself has one line per offer.
        var written = XDocument.Parse(feed).ToString() + "\n";
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(PathOf(name, "expected.xml"), written);
        Assert.Equal(File.ReadAllText(PathOf(name, "expected.xml")), written);
        Assert.Equal(feed, DialectLaw.Feed(CianOffers.Dialect, Assert.Single(DialectLaw.Read(CianOffers.Dialect, feed)).ToOffer()));
    }

    private static string PathOf(string name, string kind) => Path.Combine(Samples(), $"{name}.{kind}");

    // The source folder, not its copy beside the tests: accepted samples belong into the repository.
    private static string Samples()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ListingEngine.Core.Tests.csproj"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "Samples", "Portals", "Cian");
    }
}
