using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Selectors that were declared for a site.</summary>
internal static class SelectorReader
{
    private const int MostOfOne = 60;

    public static void Read(IDocument document, IReadOnlyList<PageSelector> selectors, Findings found)
    {
        foreach (var selector in selectors)
        {
            var many = selector.Field is AdvertField.Photo or AdvertField.Phone;
            if (many) foreach (var element in document.QuerySelectorAll(selector.Css).Take(MostOfOne)) Take(element, selector, found);
            else if (document.QuerySelector(selector.Css) is { } one) Take(one, selector, found);
        }
    }

    private static void Take(IElement element, PageSelector selector, Findings found) =>
        found.Add(selector.Field, selector.Attribute is { } name ? element.GetAttribute(name) : ElementText.Of(element),
            "css " + selector.Css + (selector.Attribute is { } at ? $" @{at}" : ""), Trust.DeclaredSelector);
}
