using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>An object with the feed that is expected of it, found by folder; for a feed that is a table, often several objects.</summary>
/// <param name="Portal">Key of the portal.</param>
/// <param name="Name">The oddity it is about: <c>studio-is-nine</c>.</param>
public sealed record GoldenSample(string Portal, string Name)
{
    private const string Suffix = ".object.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyList<GoldenSample> All { get; } = [.. PortalCatalog.Lenders.SelectMany(p => Of(p.Key))];

    public string ObjectFile => $"{Folder(Portal)}/{Name}{Suffix}";

    public string ExpectedFile => $"{Folder(Portal)}/{Name}.expected.{PortalCatalog.Find(Portal)!.Dialect.Form.Extension}";

    public IReadOnlyList<PropertyObject> Objects
    {
        get
        {
            var text = File.ReadAllText(Path.Combine(SourceTree.Root, ObjectFile));
            return text.StartsWith('[') ? JsonSerializer.Deserialize<PropertyObject[]>(text, Json)! : [JsonSerializer.Deserialize<PropertyObject>(text, Json)!];
        }
    }

    /// <summary>Of a format that is XML.</summary>
    public XDocument Expected => XDocument.Load(Path.Combine(SourceTree.Root, ExpectedFile));

    /// <summary>What is expected, as feeds of one offer each; rows of a table as <see cref="TableAsXml"/>.</summary>
    public IEnumerable<XDocument> Offers
    {
        get
        {
            var dialect = PortalCatalog.Find(Portal)!.Dialect;
            return dialect.Form == FeedForm.Table ? TableAsXml.Read(Path.Combine(SourceTree.Root, ExpectedFile), dialect) : OneByOne(dialect);
        }
    }

    /// <summary>Where the portal's samples are kept, from the root: so ACCEPT=1 rewrites them there. <c>bn-feed</c> has <c>BnFeed</c>.</summary>
    public static string Folder(string portal) =>
        $"tests/ListingEngine.Core.Tests/Samples/Portals/{string.Concat(portal.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}";

    public override string ToString() => $"{Portal} {Name}";

    private IEnumerable<XDocument> OneByOne(IFeedDialect dialect)
    {
        for (var i = 0; ; i++)
        {
            var feed = Expected;
            var offers = feed.Descendants().Where(e => e.Name.LocalName == dialect.OfferElement && dialect.IsOffer(Head(e))).ToList();
            if (i == offers.Count) yield break;
            foreach (var other in offers.Where((_, at) => at != i)) other.Remove();
            yield return feed;
        }
    }

    private static FeedNode Head(XElement element)
    {
        var node = new FeedNode(element.Name.LocalName, 1);
        foreach (var attribute in element.Attributes()) node.AddAttribute(attribute.Name.LocalName, attribute.Value);
        return node;
    }

    private static IEnumerable<GoldenSample> Of(string portal) =>
        from folder in new[] { Path.Combine(SourceTree.Root, Folder(portal)) }
        where Directory.Exists(folder)
        from file in Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal)
        select new GoldenSample(portal, Path.GetFileName(file)[..^Suffix.Length]);
}
