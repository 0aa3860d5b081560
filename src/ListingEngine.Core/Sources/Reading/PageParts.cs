using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>What the readers ask for, gathered in one walk over the tree.</summary>
internal sealed class PageParts
{
    private const int MostOfEach = 3_000;

    private PageParts(IDocument document) => Document = document;

    public IDocument Document { get; }

    public List<IElement> Scripts { get; } = [];

    public List<IElement> Metas { get; } = [];

    /// <summary>Elements with <c>itemprop</c>.</summary>
    public List<IElement> Properties { get; } = [];

    /// <summary>Elements that may be a label in front of its value.</summary>
    public List<IElement> Labels { get; } = [];

    public List<IElement> Anchors { get; } = [];

    public List<IElement> Pictures { get; } = [];

    public IElement? Title { get; private set; }

    public IElement? Heading { get; private set; }

    public IElement? Canonical { get; private set; }

    public IElement? Next { get; private set; }

    public static PageParts Of(IDocument document)
    {
        var parts = new PageParts(document);
        parts.Below(document);
        return parts;
    }

    // By number: a node knows its next one only by looking through all of its parent's. The tree is no deeper than its bounds.
    private void Below(INode parent)
    {
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length; at++)
        {
            if (nodes[at] is not IElement element) continue;
            Take(element);
            Below(element);
        }
    }

    private void Take(IElement element)
    {
        if (element.Attributes.Length > 0 && element.HasAttribute("itemprop")) Add(Properties, element);
        switch (element.LocalName)
        {
            case "script": Add(Scripts, element); break;
            case "meta": Add(Metas, element); break;
            case "a": Add(Anchors, element); break;
            case "img": Add(Pictures, element); break;
            case "title": Title ??= element; break;
            case "h1": Heading ??= element; break;
            case "link": TakeLink(element); break;
            case "dt" or "th" or "li" or "p": Add(Labels, element); break;
        }
    }

    private void TakeLink(IElement link)
    {
        if (link.GetAttribute("rel") is "canonical") Canonical ??= link;
        else if (link.GetAttribute("rel") is "next") Next ??= link;
    }

    private static void Add(List<IElement> list, IElement element)
    {
        if (list.Count < MostOfEach) list.Add(element);
    }
}
