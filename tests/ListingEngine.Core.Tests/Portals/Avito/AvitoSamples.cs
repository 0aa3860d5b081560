using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml.Schema;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals.Avito;
using ListingEngine.Core.Tests.Feeds;
using ListingEngine.Core.Tests.Objects;

namespace ListingEngine.Core.Tests.Portals.Avito;

/// <summary>The golden objects, and the words in which the tests of this portal speak.</summary>
internal static class AvitoSamples
{
    private const string Suffix = ".object.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IFeedDialect Dialect { get; } = AvitoPortal.Portal.Dialect;

    /// <summary>Where the samples are kept, so that ACCEPT=1 rewrites them there.</summary>
    public static string Folder { get; } = Upward("tests", "ListingEngine.Core.Tests", "Samples", "Portals", "Avito")
        ?? Path.Combine(AppContext.BaseDirectory, "Samples", "Portals", "Avito");

    public static IEnumerable<string> Names =>
        Directory.GetFiles(Folder, "*" + Suffix).Select(f => Path.GetFileName(f)[..^Suffix.Length]).Order(StringComparer.Ordinal);

    /// <summary>Names of all elements of an advert that the schema knows.</summary>
    public static IEnumerable<string> Elements =>
        ((XmlSchemaAll)FeedSchemas.Get(Dialect.Schema!).GlobalTypes.Values.OfType<XmlSchemaComplexType>().Single(t => t.Name == "Ad").Particle!)
            .Items.OfType<XmlSchemaElement>().Select(e => e.Name!);

    /// <summary>A folder found from the tests upward; null when there is none.</summary>
    public static string? Upward(params string[] path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
            if (Path.Combine([at.FullName, .. path]) is var folder && Directory.Exists(folder)) return folder;
        return null;
    }

    public static PropertyObject Object(string name) =>
        JsonSerializer.Deserialize<PropertyObject>(File.ReadAllText(Path.Combine(Folder, name + Suffix)), Json)!;

    public static Offer Offer(string name, Action<PropertyObject>? change = null)
    {
        var o = Object(name);
        change?.Invoke(o);
        return o.AsOffer();
    }

    public static string Feed(string name, Action<PropertyObject>? change = null) => DialectLaw.Feed(Dialect, Offer(name, change));

    public static string[] Errors(Offer offer) =>
        [.. Dialect.Refuse(offer).Where(r => r.Rule.Severity == Severity.Error).Select(r => r.Code)];

    public static string[] Errors(string name, Action<PropertyObject> change) => Errors(Offer(name, change));

    public static string[] Remarks(Offer offer) =>
        [.. Dialect.Refuse(offer).Where(r => r.Rule.Severity != Severity.Error).Select(r => r.Code)];

    /// <summary>An advert with those elements; a flat for sale unless they tell otherwise.</summary>
    public static ReadOffer Read(string elements, string head = Flat) =>
        Assert.Single(DialectLaw.Read(Dialect, Around($"<Id>1</Id>{head}{elements}")));

    /// <summary>A feed of one advert with that content.</summary>
    public static string Around(string ad) => $"<Ads formatVersion=\"3\" target=\"Avito.ru\"><Ad>{ad}</Ad></Ads>";

    public const string Flat = "<Category>Квартиры</Category><OperationType>Продам</OperationType><MarketType>Вторичка</MarketType>";

    public static string Head(string category, string operation, string rest = "") =>
        $"<Category>{category}</Category><OperationType>{operation}</OperationType>{rest}";
}
