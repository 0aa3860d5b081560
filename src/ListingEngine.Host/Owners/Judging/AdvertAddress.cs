using ListingEngine.Core.Sources;

namespace ListingEngine.Host.Owners.Judging;

/// <summary>By what an advert is known again: the site, and its number there or its address without what only tells where a visitor came from.</summary>
/// <param name="Site">Key of the site in the catalog, or its host.</param>
/// <param name="Id">The best there is.</param>
/// <param name="Ids">All under which it may have been kept before, while the page did not tell its number.</param>
internal sealed record AdvertAddress(string Site, string Id, List<string> Ids)
{
    private static readonly string[] Asides = ["utm_", "gclid", "yclid", "fbclid", "ysclid", "from", "ref", "referrer", "source", "context", "slocation", "p", "page"];

    public static AdvertAddress Of(OwnerListing listing, AdvertOrigin origin)
    {
        string?[] ids = [listing.Id?.Value.Trim(), Plain(listing.Link?.Value), Plain(origin.Address), origin.Address];
        var told = ids.Where(i => !string.IsNullOrEmpty(i)).Select(i => AdvertText.Short(i!, AdvertText.LongestId)).Distinct().ToList();
        return new(SiteOf(origin), told.FirstOrDefault() ?? "", told);
    }

    private static string SiteOf(AdvertOrigin origin) => Uri.TryCreate(origin.Address, UriKind.Absolute, out var address)
        ? SourceCatalog.Of(address)?.Key ?? Host(address)
        : "page";

    private static string Host(Uri address) => address.Host.ToLowerInvariant() is var host && (host.StartsWith("www.", StringComparison.Ordinal) || host.StartsWith("m.", StringComparison.Ordinal))
        ? host[(host.IndexOf('.', StringComparison.Ordinal) + 1)..]
        : host;

    private static string? Plain(string? link)
    {
        if (!Uri.TryCreate(link, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https")) return null;
        var query = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(q => !IsAside(q)).Order(StringComparer.Ordinal).ToList();
        return $"{Host(address)}{address.AbsolutePath.TrimEnd('/')}{(query.Count == 0 ? "" : "?" + string.Join('&', query))}";
    }

    private static bool IsAside(string pair)
    {
        var name = pair.Split('=')[0].ToLowerInvariant();
        return Asides.Any(a => a == name || a.EndsWith('_') && name.StartsWith(a, StringComparison.Ordinal));
    }
}
