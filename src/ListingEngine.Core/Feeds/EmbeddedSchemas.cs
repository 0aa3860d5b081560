using System.Xml;

namespace ListingEngine.Core.Feeds;

/// <summary>Finds the schemas that this assembly carries, and those that they include; nothing else can be reached.</summary>
internal sealed class EmbeddedSchemas : XmlResolver
{
    private static readonly Uri Root = new("schema://embedded/feeds-schemas/");

    /// <param name="name">Path below <c>feeds-schemas/</c>.</param>
    public static string AddressOf(string name) => new Uri(Root, name).ToString();

    public override object GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
    {
        var name = absoluteUri.AbsolutePath.TrimStart('/');
        return typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not in the assembly");
    }
}
