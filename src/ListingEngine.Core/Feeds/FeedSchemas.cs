using System.Collections.Concurrent;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Our own schemas from <c>feeds-schemas/</c>, compiled once; they travel inside this assembly.</summary>
public static class FeedSchemas
{
    private static readonly ConcurrentDictionary<string, XmlSchemaSet> Compiled = new();

    /// <param name="name">Path below <c>feeds-schemas/</c>, such as <c>yandex/unofficial.xsd</c>.</param>
    public static XmlSchemaSet Get(string name) => Compiled.GetOrAdd(name, Load);

    private static XmlSchemaSet Load(string name)
    {
        var set = new XmlSchemaSet { XmlResolver = new EmbeddedSchemas() };
        set.Add(null, EmbeddedSchemas.AddressOf(name));
        set.Compile();
        return set;
    }
}
