using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace ListingEngine.Host.People.Files;

/// <summary>An SVG drawing of which only what draws is left: no scripts, no foreign content, nothing that is loaded from elsewhere.</summary>
internal static partial class Drawing
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = Words("""
        svg g defs title desc path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop clipPath mask
        pattern symbol use style
        """);

    private static readonly FrozenSet<string> Attributes = Words("""
        id class style width height viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx fy d dx dy points transform rotate
        fill fill-opacity fill-rule stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset
        stroke-opacity opacity color display visibility clip-path clip-rule mask offset stop-color stop-opacity gradientUnits
        gradientTransform spreadMethod patternUnits patternTransform patternContentUnits clipPathUnits maskUnits maskContentUnits
        font-family font-size font-style font-weight letter-spacing word-spacing text-anchor dominant-baseline baseline-shift pathLength
        overflow href type
        """);

    /// <summary>The cleaned drawing, and whether anything had to be taken out; null when the content is no SVG.</summary>
    public static (byte[] Content, bool IsCut)? Clean(byte[] content)
    {
        if (Read(content) is not { Root: { } root } || root.Name != Svg + "svg") return null;
        var before = root.DescendantsAndSelf().Count();
        var isCut = false;
        foreach (var element in root.Descendants().ToList())
            if (!IsAllowed(element)) (isCut, _) = (true, Remove(element));
        foreach (var attribute in root.DescendantsAndSelf().Attributes().ToList())
        {
            if (IsAllowed(attribute)) continue;
            isCut |= IsActive(attribute);
            attribute.Remove();
        }

        isCut |= before != root.DescendantsAndSelf().Count();
        root.DescendantNodes().Where(n => n is XComment or XProcessingInstruction).Remove();
        return (Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting)), isCut);
    }

    private static XDocument? Read(byte[] content)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(content), new()
            {
                DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = 4 << 20,
            });
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool Remove(XElement element)
    {
        if (element.Parent is not null) element.Remove();
        return true;
    }

    private static bool IsAllowed(XElement e) => e.Name.Namespace == Svg && Elements.Contains(e.Name.LocalName)
        && (e.Name.LocalName != "style" || !e.HasElements && IsQuiet(e.Value));

    private static bool IsAllowed(XAttribute a)
    {
        if (a.IsNamespaceDeclaration) return a.Value == Svg.NamespaceName || a.Value == Link.NamespaceName;
        if (a.Name == Link + "href" || a.Name == "href") return a.Value.StartsWith('#');
        return a.Name.Namespace == XNamespace.None && Attributes.Contains(a.Name.LocalName) && IsQuiet(a.Value);
    }

    // Words of an editor (inkscape:…, data-name) go without a word; what acts or loads is told.
    private static bool IsActive(XAttribute a) => !a.IsNamespaceDeclaration
        && (a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || a.Name.LocalName is "href" or "src" or "style" || !IsQuiet(a.Value));

    // Styles and colours that load nothing: no at-rules, no escapes, addresses only within the drawing.
    private static bool IsQuiet(string text) => text.AsSpan().IndexOfAny("@\\<") < 0 && !Loud().IsMatch(text);

    private static FrozenSet<string> Words(string text) =>
        text.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex(@"url\s*\(\s*['""]?\s*(?!['""#\s])|image(-set)?\s*\(|src\s*\(|expression|(java|vb)script\s*:|data\s*:|-moz-binding|behavior\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex Loud();
}
