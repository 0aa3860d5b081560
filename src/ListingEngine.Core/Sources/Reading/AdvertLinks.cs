namespace ListingEngine.Core.Sources.Reading;

/// <summary>Links of a page that lead to adverts: by the declared part of their path, or by the long number that adverts carry.</summary>
internal static class AdvertLinks
{
    private const int Most = 500;
    private const int ShortestNumber = 6;

    public static IReadOnlyList<string> Of(PageParts parts, IEnumerable<string> told, Uri? page, OwnerSource? source)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        var all = new List<string>();
        foreach (var href in told.Concat(parts.Anchors.Select(a => a.GetAttribute("href")).OfType<string>()))
        {
            if (all.Count == Most) break;
            if (HasNumber(href) && PageLink.Of(href, page) is { } link && IsAdvert(link, page, source) && links.Add(link.GetLeftPart(UriPartial.Path))) all.Add(link.GetLeftPart(UriPartial.Path));
        }

        return all;
    }

    /// <summary>True when the address is one advert's.</summary>
    public static bool IsAdvert(Uri link, Uri? page, OwnerSource? source)
    {
        if (source is not null && source.AdvertPaths.Count > 0)
            return source.Owns(link.Host) && source.AdvertPaths.Any(p => link.AbsolutePath.Contains(p, StringComparison.OrdinalIgnoreCase)) && Number(link) is not null;
        return (page is null || link.Host == page.Host) && Number(link) is not null;
    }

    /// <summary>The last long number of the address: the site's own name for the advert.</summary>
    public static string? Number(Uri link)
    {
        var path = link.AbsolutePath;
        var (first, end) = LastNumber(path);
        return end > first ? path[first..end] : null;
    }

    // Most links of a page carry none, and need not be understood.
    private static bool HasNumber(string href) => LastNumber(href).End > 0;

    private static (int First, int End) LastNumber(string path)
    {
        var (first, end) = (0, 0);
        for (var at = 0; at < path.Length;)
        {
            var start = at;
            while (at < path.Length && char.IsAsciiDigit(path[at])) at++;
            if (at - start >= ShortestNumber) (first, end) = (start, at);
            if (at == start) at++;
        }

        return (first, end);
    }
}
