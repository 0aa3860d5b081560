using System.Xml.Linq;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals.Avito;

/// <summary>Objects and the feeds expected of them, found by folder. ACCEPT=1 rewrites what is expected; the diff is the review.</summary>
public class AvitoGoldenTests
{
    public static TheoryData<string> Names => [.. AvitoSamples.Names];

    [Theory, MemberData(nameof(Names))]
    public void Writes_what_is_expected(string name)
    {
        var offer = AvitoSamples.Offer(name);
        Assert.Empty(AvitoSamples.Errors(offer));
        var feed = DialectLaw.Feed(AvitoSamples.Dialect, offer);
        Assert.Empty(DialectLaw.Faults(AvitoSamples.Dialect, feed));
        var lines = $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{XDocument.Parse(feed).ToString().ReplaceLineEndings("\n")}\n";
        var expected = Path.Combine(AvitoSamples.Folder, $"{name}.expected.xml");
        if (Environment.GetEnvironmentVariable("ACCEPT") == "1") File.WriteAllText(expected, lines);
        Assert.Equal(File.ReadAllText(expected), lines);
    }

    [Fact]
    public void Has_samples() => Assert.True(Names.Count >= 10);
}
