using System.Xml.Linq;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>What stands in the elements of real feeds, and should not.</summary>
internal static class Nonsense
{
    private const string Latin = "aceopxyABCEHKMOPTX";
    private const string Cyrillic = "асеорхуАВСЕНКМОРТХ";

    /// <summary>Nothing: an element with it says what an absent one says.</summary>
    public static IEnumerable<(string Name, Action<XElement> Put)> Nothing =>
        [("empty", e => e.ReplaceNodes()), ("whitespace", e => e.ReplaceNodes(" \t\n\u00A0 "))];

    /// <summary>What no portal has a word for.</summary>
    public static IEnumerable<(string Name, Action<XElement> Put)> Strange =>
    [
        Text("russian", "вздор"), Text("english", "nonsense"), Text("chinese", "胡说"), Text("negative", "-17"),
        Text("huge", "99999999999999999999999999999999"), Text("exponent", "1e400"), Text("hexadecimal", "0x1F"), Text("infinite", "∞"),
        Text("html", "<b>жирный</b> &nbsp; вздор"), ("cdata", e => e.ReplaceNodes(new XCData("<p>5 < 7 & вздор</p>"))),
        ("nested", e => e.ReplaceNodes(new XElement("a", new XElement("b", "вздор")))),
    ];

    /// <summary>What a person would understand, typed carelessly.</summary>
    public static IEnumerable<(string Name, Action<XElement> Put)> Careless =>
    [
        ("upper case", e => e.Value = e.Value.ToUpperInvariant()), ("lower case", e => e.Value = e.Value.ToLowerInvariant()),
        ("latin look-alikes", e => e.Value = Swap(e.Value, Cyrillic, Latin)), ("cyrillic look-alikes", e => e.Value = Swap(e.Value, Latin, Cyrillic)),
    ];

    private static (string, Action<XElement>) Text(string name, string text) => (name, e => e.ReplaceNodes(text));

    private static string Swap(string text, string from, string to) =>
        string.Concat(text.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? to[at] : c));
}
