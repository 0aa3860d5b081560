using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Xml.Linq;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Portals;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>An object with the feed that is expected of it, found by folder.</summary>
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

    public PropertyObject Object => JsonSerializer.Deserialize<PropertyObject>(File.ReadAllText(Path.Combine(SourceTree.Root, ObjectFile)), Json)!;

    /// <summary>Of a format that is XML.</summary>
    public XDocument Expected => XDocument.Load(Path.Combine(SourceTree.Root, ExpectedFile));

    /// <summary>Where the portal's samples are kept, from the root: so ACCEPT=1 rewrites them there. <c>bn-feed</c> has <c>BnFeed</c>.</summary>
    public static string Folder(string portal) =>
        $"tests/ListingEngine.Core.Tests/Samples/Portals/{string.Concat(portal.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]))}";

    public override string ToString() => $"{Portal} {Name}";

    private static IEnumerable<GoldenSample> Of(string portal) =>
        from folder in new[] { Path.Combine(SourceTree.Root, Folder(portal)) }
        where Directory.Exists(folder)
        from file in Directory.GetFiles(folder, "*" + Suffix).Order(StringComparer.Ordinal)
        select new GoldenSample(portal, Path.GetFileName(file)[..^Suffix.Length]);
}
