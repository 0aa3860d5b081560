using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Markup to a tree, within bounds that no real page comes near: hostile ones are given up.</summary>
internal static class PageDocument
{
    private const int LongestPage = 12_000_000;
    private const int MostElements = 120_000;
    private const int Deepest = 3_000;

    // Between two looks the depth grows by this at the most; the tree builder's cost per element grows with it.
    private const int LookEvery = 512;

    /// <summary>The tree; null when the page is beyond the bounds.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        if (html.Length > LongestPage || Nesting(html) > Deepest) return null;
        IElement? last = null;
        var count = 0;
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = Look });
        try
        {
            return parser.ParseDocument(html);
        }
        catch (BeyondBoundsException)
        {
            return null;
        }

        void Look(IElement created, AngleSharp.Text.TextPosition at)
        {
            if (++count % LookEvery == 0 && (count > MostElements || Depth(last) > Deepest)) throw new BeyondBoundsException();
            last = created;
        }
    }

    // Before the tree is built, whose builder walks the open elements again and again: tags opened and not closed, by a look at the text alone.
    private static int Nesting(string html)
    {
        var (open, deepest) = (0, 0);
        for (var at = 0; (at = html.IndexOf('<', at)) >= 0 && at + 1 < html.Length; at++)
        {
            if (html[at + 1] == '/') open = Math.Max(0, open - 1);
            else if (char.IsAsciiLetter(html[at + 1]) && !MayStayOpen(html.AsSpan(at + 1))) deepest = Math.Max(deepest, ++open);
        }

        return deepest;
    }

    private static bool MayStayOpen(ReadOnlySpan<char> tag)
    {
        foreach (var name in (ReadOnlySpan<string>)["meta", "link", "img", "input", "br", "hr", "source", "path", "p>", "p ", "li>", "li "])
            if (tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static int Depth(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }

    // The parser has no other way to be stopped.
    private sealed class BeyondBoundsException : Exception;
}
