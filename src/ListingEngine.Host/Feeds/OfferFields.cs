using System.Xml;
using System.Xml.Linq;

namespace ListingEngine.Host.Feeds;

/// <summary>A value that differs between two versions; null where the version does not have it.</summary>
public sealed record FieldChange(string Path, string? Before, string? After);

/// <summary>An offer's XML read into values, each under the path of its element.</summary>
internal static class OfferFields
{
    public static XElement Read(byte[] piece)
    {
        using var reader = XmlReader.Create(new MemoryStream(piece));
        return XElement.Load(reader);
    }

    public static List<FieldChange> Compare(byte[] before, byte[] after)
    {
        var (was, now) = (Flatten(Read(before)), Flatten(Read(after)));
        return [.. was.Keys.Union(now.Keys).Select(path => new FieldChange(path, was.GetValueOrDefault(path), now.GetValueOrDefault(path))).Where(c => c.Before != c.After)];
    }

    // Elements that stand several times are numbered, so that a new order of pictures shows.
    private static Dictionary<string, string> Flatten(XElement offer)
    {
        var values = new Dictionary<string, string>();
        void Walk(XElement element, string path)
        {
            foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration)) values[$"{path}@{attribute.Name.LocalName}"] = attribute.Value;
            if (!element.HasElements)
            {
                values[path] = element.Value;
                return;
            }

            foreach (var group in element.Elements().GroupBy(e => e.Name.LocalName))
            {
                var number = 0;
                var several = group.Skip(1).Any();
                foreach (var child in group) Walk(child, $"{path}/{group.Key}{(several ? $"[{++number}]" : "")}");
            }
        }

        Walk(offer, offer.Name.LocalName);
        return values;
    }
}
