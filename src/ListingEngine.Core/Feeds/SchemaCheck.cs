using System.Xml;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Checks bytes of a feed against the dialect's schema, streaming.</summary>
public static class SchemaCheck
{
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
        [.. EachFault(feed, schema, keys).Take(most)];

    /// <summary>All faults, each while it is found: a file may have millions. Parameters as in <see cref="Faults"/>.</summary>
    public static IEnumerable<SchemaFault> EachFault(Stream feed, string schema, bool keys = true)
    {
        var found = new Queue<SchemaFault>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = FeedSchemas.Get(schema),
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | (keys ? XmlSchemaValidationFlags.ProcessIdentityConstraints : 0),
        };
        settings.ValidationEventHandler += (_, e) => found.Enqueue(new(e.Exception.LineNumber, e.Exception.LinePosition, e.Message));
        using var reader = XmlReader.Create(feed, settings);
        for (var more = true; more;)
        {
            more = ReadToFault(reader, found);
            while (found.TryDequeue(out var fault)) yield return fault;
        }
    }

    private static bool ReadToFault(XmlReader reader, Queue<SchemaFault> found)
    {
        try
        {
            while (found.Count == 0)
                if (!reader.Read()) return false;
            return true;
        }
        catch (XmlException e)
        {
            found.Enqueue(new(e.LineNumber, e.LinePosition, e.Message));
            return false;
        }
    }
}
