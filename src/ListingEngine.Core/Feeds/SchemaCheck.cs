using System.Xml;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Checks bytes of a feed against the dialect's schema, streaming.</summary>
public static class SchemaCheck
{
    private const int NodesInStretch = 4096;
    private const int FaultsInStretch = 100;

    // A feed may declare windows-1251.
    static SchemaCheck() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>Up to <paramref name="most"/> faults; none means valid. A file that is not well-formed is a fault too.</summary>
    /// <param name="feed">The feed's bytes.</param>
    /// <param name="schema">Name of the schema, as <see cref="IFeedDialect.Schema"/> tells it.</param>
    /// <param name="most">Reading ends after so many faults.</param>
    /// <param name="keys">
    /// False leaves identity constraints out. They cost a third of the whole and say what stands exactly once, which our own writers cannot get
    /// wrong for one offer and right for another: tests hold it, a build need not ask again.
    /// </param>
    public static IReadOnlyList<SchemaFault> Faults(Stream feed, string schema, int most = 100, bool keys = true) =>
        [.. EachStretch(feed, schema, keys).SelectMany(s => s.Faults).Take(most)];

    /// <summary>The whole feed, stretch by stretch: a file may have millions of faults. Parameters as in <see cref="Faults"/>.</summary>
    internal static IEnumerable<SchemaStretch> EachStretch(Stream feed, string schema, bool keys = true, Func<string, string, bool>? own = null)
    {
        var found = new SchemaFinds(own);
        using var reader = Reader(feed, schema, keys, found);
        var place = (IXmlLineInfo)reader;
        for (var more = true; more;)
        {
            more = ReadStretch(reader, found);
            var (line, column) = more ? (place.LineNumber, place.LinePosition) : (int.MaxValue, 0);
            yield return new(line, column, found.Take());
        }
    }

    private static XmlReader Reader(Stream feed, string schema, bool keys, SchemaFinds found)
    {
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = FeedSchemas.Get(schema),
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings
                | (keys ? XmlSchemaValidationFlags.ProcessIdentityConstraints : 0),
        };
        settings.ValidationEventHandler += found.Add;
        return XmlReader.Create(feed, settings);
    }

    // False at the end of the feed.
    private static bool ReadStretch(XmlReader reader, SchemaFinds found)
    {
        try
        {
            for (var nodes = 0; nodes < NodesInStretch && found.Count < FaultsInStretch; nodes++)
            {
                if (!reader.Read()) return false;
                found.Pass(reader);
            }

            return true;
        }
        catch (XmlException e)
        {
            found.Add(e);
            return false;
        }
    }
}
