using System.Text;
using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>The text of an element as a visitor sees it: blanks once, no scripts, and never more than asked for.</summary>
internal static class ElementText
{
    private const int Long = 20_000;

    // Hundreds of labels of a page are looked at one after the other.
    [ThreadStatic]
    private static StringBuilder? _text;

    public static string Of(INode root, int most = Long)
    {
        var text = (_text ??= new()).Clear();
        for (var node = root.FirstChild; node is not null && text.Length < most; node = Next(node, root))
            if (node is IText told && !IsHidden(node.Parent)) Append(text, told.Data, most);
            else if (node is IElement element && IsBlock(element.LocalName) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text.ToString();
    }

    /// <summary>The node behind this one in the order of the page, below that root.</summary>
    public static INode? Next(INode node, INode root)
    {
        if (node.FirstChild is { } child) return child;
        for (var at = node; at is not null && at != root; at = at.Parent)
            if (at.NextSibling is { } next) return next;
        return null;
    }

    private static void Append(StringBuilder text, string told, int most)
    {
        foreach (var c in told)
        {
            if (text.Length >= most) return;
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] != ' ') text.Append(' ');
        }
    }

    private static bool IsHidden(INode? parent) => parent is IElement { LocalName: "script" or "style" or "template" or "noscript" };

    private static bool IsBlock(string name) => name is "br" or "p" or "div" or "li" or "tr" or "td" or "dd" or "dt" or "h1" or "h2" or "h3" or "ul" or "strong" or "span";
}
