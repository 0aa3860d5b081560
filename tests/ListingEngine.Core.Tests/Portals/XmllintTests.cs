using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;
using ListingEngine.Core.Tests.Feeds;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Our built-in check and xmllint judge alike: whoever checks a feed by our schemas need not have .NET.</summary>
public class XmllintTests
{
    // Formats that are lent are written by the hundred thousand.
    private const int OffersOfLender = 10_000, OffersOfOwnFormat = 500;

    // To see that no number comes twice xmllint compares each with all others.
    private const int OffersOfFile = 500;

    public static TheoryData<string> Keys => [.. PortalCatalog.Lenders.Where(p => p.Dialect.Form == FeedForm.Xml).Select(p => p.Key)];

    [Theory, MemberData(nameof(Keys))]
    public void Finds_every_golden_sample_valid(string key) =>
        Agree(key, GoldenSample.All.Where(s => s.Portal == key).ToDictionary(s => $"{s.Name}.xml", s => s.Expected.ToString()), refused: false);

    [Theory, MemberData(nameof(Keys))]
    public void Finds_thousands_of_generated_offers_valid(string key)
    {
        var dialect = PortalCatalog.Find(key)!.Dialect;
        var offers = DialectLaw.AcceptedOfAnyKind(dialect).Select((offer, i) => offer with { Id = $"N-{i}" }).Take(dialect.IsImported ? OffersOfLender : OffersOfOwnFormat);
        Agree(key, offers.Chunk(OffersOfFile).Select((some, i) => (Name: $"generated-{i}.xml", Feed: DialectLaw.Feed(dialect, some))).ToDictionary(f => f.Name, f => f.Feed), refused: false);
    }

    [Theory, MemberData(nameof(Keys))]
    public void Judges_every_golden_sample_with_one_element_spoiled_as_we_do(string key) => Agree(key, Spoiled(key), refused: null);

    /// <param name="key">Of the portal.</param>
    /// <param name="feeds">Feeds by name.</param>
    /// <param name="refused">What both should say; null when they only should say the same.</param>
    private static void Agree(string key, Dictionary<string, string> feeds, bool? refused)
    {
        var dialect = PortalCatalog.Find(key)!.Dialect;
        var refusedByXmllint = Xmllint.Refused(dialect.Schema!, feeds.ToDictionary(f => f.Key, f => DialectLaw.Bytes(dialect, f.Value)));
        SourceTree.AssertNone(
            from feed in feeds
            let theirs = refusedByXmllint.Contains(feed.Key)
            let faults = DialectLaw.Faults(dialect, feed.Value)
            let ours = faults.Count > 0
            where theirs != ours || ours != (refused ?? ours)
            select $"{key} {feed.Key}: xmllint {(theirs ? "refuses" : "accepts")} it, we say: {string.Join("; ", faults)}");
    }

    // Each kind of element once per portal: empty, twice, with a text that no list knows, and with a stranger before it.
    private static Dictionary<string, string> Spoiled(string key)
    {
        var feeds = new Dictionary<string, string>();
        foreach (var sample in GoldenSample.All.Where(s => s.Portal == key))
        {
            var names = sample.Expected.Descendants().Skip(1).Select(e => e.Name).Distinct();
            foreach (var name in names.Where(n => !feeds.ContainsKey(FileName(n, "empty"))))
            {
                feeds[FileName(name, "empty")] = Spoil(sample, name, e => e.RemoveNodes());
                feeds[FileName(name, "twice")] = Spoil(sample, name, e => e.AddAfterSelf(new XElement(e)));
                feeds[FileName(name, "nonsense")] = Spoil(sample, name, e => e.ReplaceNodes("вздор -1e9"));
                feeds[FileName(name, "stranger")] = Spoil(sample, name, e => e.AddBeforeSelf(new XElement(name.Namespace + (name.LocalName + "-x"), "1")));
            }
        }

        return feeds;
    }

    private static string FileName(XName name, string fault) => $"{name.LocalName}.{fault}.xml";

    private static string Spoil(GoldenSample sample, XName name, Action<XElement> fault)
    {
        var feed = sample.Expected;
        fault(feed.Descendants(name).First(e => e.Parent is not null));
        return feed.ToString(SaveOptions.DisableFormatting);
    }
}
