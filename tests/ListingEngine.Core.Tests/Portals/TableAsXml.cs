using System.Xml;
using System.Xml.Linq;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Tests.Portals;

/// <summary>Rows of a table as elements with a cell each, so that what is put to XML is put to tables too.</summary>
internal static class TableAsXml
{
    /// <summary>A document for every row.</summary>
    public static IEnumerable<XDocument> Read(string file, IFeedDialect dialect)
    {
        using var reader = dialect.Form.Open(File.OpenRead(file), dialect);
        while (reader.NextNode() is { } row)
            yield return new(new XElement("table", new XElement(row.Name, from cell in Cells(row) select new XElement(XmlConvert.EncodeLocalName(cell.Name), cell.Text))));
    }

    /// <summary>The table of one row. The header of ids stands there even when the row has none: without it the table is another's.</summary>
    public static string Write(XDocument feed, IFeedDialect dialect)
    {
        var cells = feed.Root!.Elements().Single().Elements().Select(c => (Header: XmlConvert.DecodeName(c.Name.LocalName), Text: (string?)c.Value))
            .Append((Header: dialect.RootElement, Text: null)).DistinctBy(c => c.Header).ToList();
        var writer = new FeedWriter();
        writer.Row(cells.Select(c => c.Header), ';');
        writer.Raw("\n");
        writer.Row(cells.Select(c => c.Text), ';');
        return FeedEncodings.Utf8.GetString(writer.Written);
    }

    private static IEnumerable<FeedNode> Cells(FeedNode row)
    {
        foreach (var cell in row.Children) yield return cell;
    }
}
