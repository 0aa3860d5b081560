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
        Below(root, text, most);
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        return text.ToString();
    }

    private static void Below(INode parent, StringBuilder text, int most)
    {
        var nodes = parent.ChildNodes;
        for (var at = 0; at < nodes.Length && text.Length < most; at++)
        {
            if (nodes[at] is IText told)
            {
                Append(text, told.Data, most);
                continue;
            }

            if (nodes[at] is not IElement element) continue;
            if (IsBlock(element.LocalName) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
            if (!IsHidden(element)) Below(element, text, most);
        }
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

    private static bool IsHidden(IElement element) => element is { LocalName: "script" or "style" or "template" or "noscript" };

    private static bool IsBlock(string name) => name is "br" or "p" or "div" or "li" or "tr" or "td" or "dd" or "dt" or "h1" or "h2" or "h3" or "ul" or "strong" or "span";
}
