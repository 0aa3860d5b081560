using System.Collections.Frozen;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>The head of a page: OpenGraph and its kin, the title, the canonical address; and its heading.</summary>
internal static class MetaReader
{
    private static readonly FrozenDictionary<string, AdvertField> Names = new Dictionary<string, AdvertField>(StringComparer.OrdinalIgnoreCase)
    {
        ["og:title"] = AdvertField.Title,
        ["twitter:title"] = AdvertField.Title,
        ["og:description"] = AdvertField.Description,
        ["description"] = AdvertField.Description,
        ["og:image"] = AdvertField.Photo,
        ["og:url"] = AdvertField.Link,
        ["og:street-address"] = AdvertField.Street,
        ["og:locality"] = AdvertField.Locality,
        ["og:region"] = AdvertField.Region,
        ["og:postal-code"] = AdvertField.PostalCode,
        ["og:country-name"] = AdvertField.Country,
        ["og:latitude"] = AdvertField.Latitude,
        ["og:longitude"] = AdvertField.Longitude,
        ["place:location:latitude"] = AdvertField.Latitude,
        ["place:location:longitude"] = AdvertField.Longitude,
        ["product:price:amount"] = AdvertField.Price,
        ["product:price:currency"] = AdvertField.Currency,
        ["og:price:amount"] = AdvertField.Price,
        ["og:price:currency"] = AdvertField.Currency,
        ["article:published_time"] = AdvertField.Published,
        ["article:modified_time"] = AdvertField.Updated,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static void Read(PageParts parts, Findings found)
    {
        if (parts.Heading is { } heading) found.Add(AdvertField.Title, ElementText.Of(heading, 300), "h1", Trust.Meta);
        foreach (var meta in parts.Metas)
            if ((meta.GetAttribute("property") ?? meta.GetAttribute("name")) is { } name && Names.TryGetValue(name, out var field))
                found.Add(field, meta.GetAttribute("content"), "meta " + name, Trust.Meta);
        if (parts.Title is { } title) found.Add(AdvertField.Title, ElementText.Of(title, 300), "title", Trust.Meta);
        found.Add(AdvertField.Link, parts.Canonical?.GetAttribute("href"), "link canonical", Trust.Meta);
    }
}
