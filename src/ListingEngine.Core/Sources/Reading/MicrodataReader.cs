using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>schema.org in the markup: <c>itemprop</c>.</summary>
internal static class MicrodataReader
{
    private const int Highest = 60;

    public static void Read(PageParts parts, Findings found)
    {
        foreach (var element in parts.Properties)
        {
            if (TypeAround(element) is not { } type) continue;
            foreach (var name in element.GetAttribute("itemprop")!.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var field = SchemaWords.IsSeller(type) ? SchemaWords.OfSeller(type, name) : SchemaWords.Field(name);
                // An image that is a whole description of a picture tells its address further in.
                if (field is { } known && !(known == AdvertField.Photo && element.HasAttribute("itemscope"))) Take(element, name, known, found);
            }
        }
    }

    private static void Take(IElement element, string name, AdvertField field, Findings found)
    {
        var told = element.GetAttribute("content") ?? element.LocalName switch
        {
            "a" or "link" when field is AdvertField.Photo or AdvertField.Link => element.GetAttribute("href"),
            "img" => element.GetAttribute("src"),
            "time" => element.GetAttribute("datetime"),
            "meta" or "link" => null,
            _ => ElementText.Of(element),
        };
        found.Add(field, told, "itemprop " + name, Trust.Microdata);
    }

    // The nearest type, or null where it, or anything around it, speaks of something else.
    private static string? TypeAround(IElement element)
    {
        string? nearest = null;
        var height = 0;
        for (var at = element.ParentElement; at is not null && height < Highest; at = at.ParentElement, height++)
        {
            if (!at.HasAttribute("itemscope")) continue;
            var type = at.GetAttribute("itemtype") ?? "";
            type = type[(type.LastIndexOf('/') + 1)..];
            if (SchemaWords.IsForeign(type)) return null;
            nearest ??= type;
        }

        return nearest ?? "";
    }
}
