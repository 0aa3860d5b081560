using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Tables and lists of labels with their values, as a visitor reads them.</summary>
internal static class LabelReader
{
    private const int LongestLabel = 40;
    private const int LongestLine = 160;
    private const int MostChildren = 8;

    public static void Read(PageParts parts, Findings found)
    {
        foreach (var element in parts.Labels)
        {
            if (element.LocalName is "dt" or "th" or "p") Beside(element, found);
            if (element.LocalName is "li" or "p") Inside(element, found);
        }
    }

    // dt + dd, th + td, and a paragraph of its own before another.
    private static void Beside(IElement label, Findings found)
    {
        if (label.NextElementSibling is not { LocalName: "dd" or "td" or "p" } value || label.ChildElementCount > 2) return;
        var words = ElementText.Of(label, LongestLabel + 1);
        if (LabelWords.Field(words) is { } field) found.Add(field, ElementText.Of(value, LongestLine), $"label {words.TrimEnd(':', ' ')}", Trust.Label);
    }

    // «Powierzchnia: 43,98 m²», and a label followed by its value in bold.
    private static void Inside(IElement line, Findings found)
    {
        if (line.ChildElementCount > MostChildren || line.FirstChild is null) return;
        if (line.LocalName == "p" && line.ChildElementCount > 0 && line.TextContent.Length > LongestLine * 2) return;
        foreach (var (words, value) in Pairs(line))
            if (LabelWords.Field(words) is { } field) found.Add(field, value, $"label {words.Trim().TrimEnd(':')}", Trust.Label);
    }

    private static IEnumerable<(string Words, string Value)> Pairs(IElement line)
    {
        var whole = ElementText.Of(line, LongestLine);
        var colon = whole.IndexOf(':', StringComparison.Ordinal);
        if (colon is > 0 and <= LongestLabel && whole.IndexOf(':', colon + 1) < 0) yield return (whole[..colon], whole[(colon + 1)..]);
        else if (First(line) is { Length: > 0 and <= LongestLabel } first && whole.Length > first.Length && whole.StartsWith(first, StringComparison.Ordinal))
            yield return (first, whole[first.Length..]);
        foreach (var bold in line.Children)
        {
            if (bold.LocalName is not ("strong" or "b")) continue;
            var words = ElementText.Of(bold, LongestLabel);
            if (words.EndsWith(':') && bold.NextSibling is { } next) yield return (words, After(next));
        }
    }

    // What stands behind a bold label up to the next one.
    private static string After(INode next)
    {
        var text = "";
        for (var node = next; node is not null && text.Length < LongestLine; node = node.NextSibling)
        {
            if (node is IElement { LocalName: "strong" or "b" }) break;
            text += node is IText told ? told.Data : node is IElement element ? " " + ElementText.Of(element, LongestLine) : "";
        }

        return string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static string? First(IElement line) => line.FirstChild switch
    {
        IText text when !string.IsNullOrWhiteSpace(text.Data) => text.Data.Trim(),
        _ => line.FirstElementChild is { } first && line.ChildElementCount == 2 ? ElementText.Of(first, LongestLabel + 1) : null,
    };
}
