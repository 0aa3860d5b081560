using System.Xml;
using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>A page that is a feed: RSS, Atom, or a list of offers in XML. No DTD is read, so no entity can grow.</summary>
internal static class FeedPageReader
{
    private const int MostAdverts = 2_000;
    private const long Longest = 12_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = Longest,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>True when the text begins as XML and its root is not a page's.</summary>
    public static bool IsFeed(string text)
    {
        var start = text.AsSpan().TrimStart("\ufeff \r\n\t");
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = start.IndexOf("?>");
            if (end < 0) return false;
            start = start[(end + 2)..].TrimStart();
        }
        else if (!start.StartsWith("<rss", StringComparison.Ordinal) && !start.StartsWith("<feed", StringComparison.Ordinal) && !start.StartsWith("<realty-feed", StringComparison.Ordinal))
        {
            return false;
        }

        return !start.StartsWith("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) && !start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    public static PageReading Read(string text, Uri? page)
    {
        var adverts = new List<OwnerListing>();
        var unread = new List<Unread>();
        List<PageProblem> problems = [];
        try
        {
            using var xml = XmlReader.Create(new StringReader(text.TrimStart('\ufeff', ' ', '\r', '\n', '\t')), Settings);
            while (adverts.Count < MostAdverts && xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || !IsEntry(xml.LocalName)) continue;
                var (advert, notUnderstood) = ListingAssembly.Of(Entry(xml), page, null);
                adverts.Add(advert);
                unread.AddRange(notUnderstood);
            }
        }
        catch (XmlException)
        {
            problems.Add(PageProblems.TruncatedPage);
        }

        return new(adverts.Count > 0 ? PageKind.List : PageKind.NoAdverts)
        {
            Adverts = adverts,
            Links = [.. adverts.Select(a => a.Link?.Value).OfType<string>().Distinct()],
            Problems = problems,
            Unread = unread,
        };
    }

    private static bool IsEntry(string name) => name is "item" or "entry" or "offer" or "Ad" or "object" or "advert";

    private static IReadOnlyList<Finding> Entry(XmlReader xml)
    {
        var found = new Findings();
        var path = new Stack<string>();
        var depth = xml.Depth;
        if (xml.GetAttribute("internal-id") is { } id) found.Add(AdvertField.Id, id, "feed @internal-id", Trust.Feed);
        if (xml.IsEmptyElement) return found.All;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                // Atom tells a link by an attribute.
                if (xml.LocalName == "link" && xml.GetAttribute("href") is { } link) found.Add(AdvertField.Link, link, "feed link@href", Trust.Feed);
                if (xml.LocalName is "enclosure" && xml.GetAttribute("url") is { } picture) found.Add(AdvertField.Photo, picture, "feed enclosure@url", Trust.Feed);
                if (!xml.IsEmptyElement) path.Push(xml.LocalName);
            }
            else if (xml.NodeType == XmlNodeType.EndElement) path.TryPop(out _);
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && path.TryPeek(out var name)) Take(name, path, xml.Value, found);
        }

        return found.All;
    }

    private static void Take(string name, Stack<string> path, string value, Findings found)
    {
        var named = name == "value" && path.Count > 1 ? path.ElementAt(1) : name;
        if ((Field(named) ?? StateWords.Field(named)) is { } field) found.Add(field, value, "feed " + string.Join('/', path.Reverse()), Trust.Feed);
    }

    private static AdvertField? Field(string name) => name switch
    {
        "link" or "url" => AdvertField.Link,
        "guid" or "id" => AdvertField.Id,
        "pubDate" or "published" or "creation-date" => AdvertField.Published,
        "updated" or "last-update-date" => AdvertField.Updated,
        "summary" => AdvertField.Description,
        "type" => AdvertField.Deal,
        "category" => AdvertField.Kind,
        "area" => AdvertField.Area,
        "living-space" => AdvertField.LivingArea,
        "kitchen-space" => AdvertField.KitchenArea,
        "lot-area" => AdvertField.PlotArea,
        "built-year" => AdvertField.Year,
        "image" or "photo" => AdvertField.Photo,
        "region" => AdvertField.Region,
        "locality-name" => AdvertField.Locality,
        "period" => AdvertField.Period,
        _ => null,
    };
}
