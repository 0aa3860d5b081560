using System.Text;
using System.Xml;
using ListingEngine.Core.Feeds;

namespace ListingEngine.Host.Intake;

/// <summary>A file that cannot be imported at all. Nothing of it was taken.</summary>
public sealed class ImportException(string code, string message, int line = 0, string? offerId = null, Exception? inner = null) : Exception(message, inner)
{
    public string Code { get; } = code;

    /// <summary>Line in the file; 0 when no line is to blame.</summary>
    public int Line { get; } = line;

    /// <summary>The offer that was read last before the fault.</summary>
    public string? OfferId { get; } = offerId;

    internal static ImportException Of(Exception e, string? offerId) => e switch
    {
        FeedFormatException f => new("import.wrong-format", $"Nothing was taken: {f.Message}.", f.Line, offerId, e),
        XmlException x when x.Message.Contains("DTD", StringComparison.Ordinal) =>
            new("import.dtd-forbidden", "Nothing was taken: the file holds a DOCTYPE, which is refused for safety.", x.LineNumber, offerId, e),
        XmlException x => new("import.broken-xml", $"Nothing was taken: the file is not well-formed XML. {x.Message}", x.LineNumber, offerId, e),
        DecoderFallbackException => new("import.wrong-encoding", "Nothing was taken: the file is not in the encoding that it declares.", 0, offerId, e),
        _ => throw new InvalidOperationException("not a fault of the file", e),
    };
}
