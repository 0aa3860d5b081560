using System.Xml;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Feeds;

/// <summary>Reads single offers as one version of a feed has them.</summary>
/// <param name="dialect">Of the plan's portal.</param>
/// <param name="head">What stands before the first offer: in a table, what its cells are called.</param>
internal sealed class OfferReading(IFeedDialect dialect, byte[] head)
{
    /// <summary>The offers of a version; of a portal that this engine knows no more, as XML.</summary>
    public static OfferReading Of(string portal, FeedSnapshot version) => new(DialectOf(portal), version.Head);

    public static IFeedDialect DialectOf(string portal) => (PortalCatalog.Find(portal) ?? PortalCatalog.All[0]).Dialect;

    /// <summary>The offer for people: indented XML, or what stands under each header.</summary>
    public string[] Lines(byte[] offer) => dialect.Form == FeedForm.Table
        ? [.. Cells(offer).SelectMany(c => $"{c.Header}: {c.Text}".Split('\n'))]
        : Element(offer).ToString().ReplaceLineEndings("\n").Split('\n');

    /// <summary>Every value under the path of its element, or under its header.</summary>
    public Dictionary<string, string> Values(byte[] offer)
    {
        var values = new Dictionary<string, string>();
        if (dialect.Form == FeedForm.Table) foreach (var (header, text) in Cells(offer)) values[header] = text;
        else Flatten(Element(offer), values);
        return values;
    }

    private List<(string Header, string Text)> Cells(byte[] offer)
    {
        using var rows = dialect.Form.Open(new MemoryStream([.. head, .. offer]), dialect);
        var cells = new List<(string, string)>();
        if (rows.NextNode() is not { } row) return cells;
        foreach (var cell in row.Children) cells.Add((cell.Name, cell.Text));
        return cells;
    }

    private XElement Element(byte[] offer)
    {
        using var reader = XmlReader.Create(new StringReader(dialect.Encoding.GetString(offer)));
        return XElement.Load(reader);
    }

    // Elements that stand several times are numbered, so that a new order of pictures shows.
    private static void Flatten(XElement offer, Dictionary<string, string> values)
    {
        void Walk(XElement element, string path)
        {
            foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration)) values[$"{path}@{attribute.Name.LocalName}"] = attribute.Value;
            if (!element.HasElements)
            {
                values[path] = element.Value;
                return;
            }

            foreach (var group in element.Elements().GroupBy(e => e.Name.LocalName))
            {
                var number = 0;
                var several = group.Skip(1).Any();
                foreach (var child in group) Walk(child, $"{path}/{group.Key}{(several ? $"[{++number}]" : "")}");
            }
        }

        Walk(offer, offer.Name.LocalName);
    }
}
