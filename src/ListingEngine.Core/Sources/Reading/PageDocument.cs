using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Markup to a tree, within bounds that no real page comes near: hostile ones are given up.</summary>
internal static class PageDocument
{
    private const int LongestPage = 12_000_000;
    private const int MostElements = 120_000;

    // AngleSharp itself lets no tree grow beyond 512, but goes on to keep, and to walk, the open elements.
    private const int Deepest = 400;

    // Links and styles would be followed up by the tree itself, which nobody asks for.
    private static readonly IConfiguration Bare = Configuration.Default.Without<IAttributeObserver>();

    // Between two looks the depth grows by this at the most; the tree builder's cost per element grows with it.
    private const int LookEvery = 512;

    /// <summary>The tree; null when the page is beyond the bounds.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        if (html.Length > LongestPage) return null;
        IElement? last = null;
        var count = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            OnCreated = Look,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipRawText = true,
            ShouldEmitAttribute = (ref StructHtmlToken _, ReadOnlyMemory<char> name) => !IsLooks(name.Span),
        }, BrowsingContext.New(Bare));
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

    // How a page looks and reacts, never what it says.
    private static bool IsLooks(ReadOnlySpan<char> name) =>
        name is "style" or "d" or "fill" or "stroke" or "viewbox" or "transform" or "points" or "width" or "height" or "tabindex" or "role" or "target"
        || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("on", StringComparison.Ordinal);

    private static int Depth(INode? node)
    {
        var depth = 0;
        for (; node is not null; node = node.Parent) depth++;
        return depth;
    }

    // The parser has no other way to be stopped.
    private sealed class BeyondBoundsException : Exception;
}
