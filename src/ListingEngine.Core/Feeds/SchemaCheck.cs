using System.Xml;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Checks bytes of a feed against the dialect's schema, streaming.</summary>
public static class SchemaCheck
{
    // A feed may declare windows-1251.
    static SchemaCheck() => System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);

    /// <summary>Up to <paramref name="most"/> faults; none means valid. A file that is not well-formed is a fault too.</summary>
    public static IReadOnlyList<SchemaFault> Faults(Stream feed, string schema, int most = 100)
    {
        var faults = new List<SchemaFault>();
        var settings = new XmlReaderSettings
        {
            ValidationType = ValidationType.Schema,
            Schemas = FeedSchemas.Get(schema),
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreWhitespace = true,
            ValidationFlags = XmlSchemaValidationFlags.ReportValidationWarnings | XmlSchemaValidationFlags.ProcessIdentityConstraints,
        };
        settings.ValidationEventHandler += (_, e) =>
        {
            if (faults.Count < most) faults.Add(new(e.Exception.LineNumber, e.Exception.LinePosition, e.Message));
        };
        try
        {
            using var reader = XmlReader.Create(feed, settings);
            while (faults.Count < most && reader.Read()) { }
        }
        catch (XmlException e)
        {
            faults.Add(new(e.LineNumber, e.LinePosition, e.Message));
        }

        return faults;
    }
}
