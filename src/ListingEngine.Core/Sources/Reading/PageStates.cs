using System.Text.Json;
using AngleSharp.Dom;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>Finds the data that a page's scripts carry.</summary>
internal static class PageStates
{
    // A page has one or two; what comes behind the twentieth is not the advert.
    private const int Most = 20;
    private const int Smallest = 60;
    private const int WidestGap = 100;

    /// <summary>The literal behind a declared marker, or the whole script of that id.</summary>
    public static JsonDocument? Declared(IEnumerable<IElement> scripts, string marker)
    {
        foreach (var script in scripts)
        {
            if (script.Id == marker && Whole(script) is { } whole) return whole;
            var code = Code(script);
            for (var at = 0; (at = code.IndexOf(marker, at, StringComparison.Ordinal)) >= 0;)
            {
                at += marker.Length;
                if (Literal(code, at) is { } state) return state;
            }
        }

        return null;
    }

    /// <summary>A script that is data and nothing else.</summary>
    public static JsonDocument? Whole(IElement script)
    {
        var text = Code(script);
        var start = text.AsSpan().IndexOfAny('{', '[');
        return start < 0 ? null : ScriptLiteral.Read(text, start);
    }

    /// <summary>Data of a site that nobody declared: scripts of JSON, and whatever is assigned to a name.</summary>
    public static IEnumerable<(string Name, JsonDocument State)> Any(IEnumerable<IElement> scripts)
    {
        var count = 0;
        foreach (var script in scripts)
        {
            var type = script.GetAttribute("type");
            if (type is "application/json")
            {
                if (count < Most && Whole(script) is { } whole)
                {
                    count++;
                    yield return (script.Id ?? "script", whole);
                }

                continue;
            }

            if (type is not (null or "" or "text/javascript" or "application/javascript" or "module")) continue;
            var code = Code(script);
            foreach (var (name, at) in Assigned(code))
            {
                if (count == Most) yield break;
                if (ScriptLiteral.Read(code, at) is not { } state) continue;
                count++;
                yield return (name, state);
            }
        }
    }

    /// <summary>A script holds one text, which need not be copied together.</summary>
    public static string Code(IElement script) => script.FirstChild is IText { NextSibling: null } code ? code.Data : script.TextContent;

    // `name = {"` only: an object whose names are not quoted is code more often than data.
    private static IEnumerable<(string Name, int At)> Assigned(string code)
    {
        for (var at = 0; (at = code.IndexOf('=', at)) >= 0; at++)
        {
            var start = at + 1;
            while (start < code.Length && char.IsWhiteSpace(code[start])) start++;
            if (start + Smallest > code.Length || code[start] != '{' || code[start + 1] != '"') continue;
            var end = at;
            while (end > 0 && char.IsWhiteSpace(code[end - 1])) end--;
            var first = end;
            while (first > 0 && (char.IsLetterOrDigit(code[first - 1]) || code[first - 1] is '_' or '$' or '.')) first--;
            if (end - first > 1) yield return (code[first..end], start);
        }
    }

    private static JsonDocument? Literal(string code, int at)
    {
        var start = code.AsSpan(at, Math.Min(WidestGap, code.Length - at)).IndexOfAny("{['\"");
        if (start < 0) return null;
        start += at;
        if (code.AsSpan(at, start - at).Contains(';')) return null;
        if (code[start] is '{' or '[') return ScriptLiteral.Read(code, start);
        return code.AsSpan(at, start - at).Contains("parse(", StringComparison.Ordinal) && ScriptLiteral.Unquote(code, start) is { Length: > 0 } inner ? ScriptLiteral.Read(inner, 0) : null;
    }
}
