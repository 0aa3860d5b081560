using System.Collections.Concurrent;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Our own schemas from <c>feeds-schemas/</c>, compiled once; they travel inside this assembly.</summary>
public static class FeedSchemas
{
    private static readonly ConcurrentDictionary<string, XmlSchemaSet> Compiled = new();

    /// <param name="name">Path below <c>feeds-schemas/</c>, such as <c>yandex/unofficial.xsd</c>.</param>
    public static XmlSchemaSet Get(string name) => Compiled.GetOrAdd(name, Load);

    /// <summary>Whether an identity constraint spans the whole feed, so that a validator holds a key of every offer until the end.</summary>
    internal static bool HasKeyOverFeed(IFeedDialect dialect) => Get(dialect.Schema!).GlobalElements.Values.Cast<XmlSchemaElement>()
        .Any(e => e.Name == dialect.RootElement && e.Constraints.Count > 0);

    private static XmlSchemaSet Load(string name)
    {
        var set = new XmlSchemaSet { XmlResolver = new EmbeddedSchemas() };
        set.Add(null, EmbeddedSchemas.AddressOf(name));
        set.Compile();
        return set;
    }
}
