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

    /// <summary>What fills the sentence that people read for the code.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];

    /// <summary>What a server answered instead of a feed; 0 when none did.</summary>
    public int Status { get; init; }

    internal static ImportException Of(Exception e, string? offerId) => e switch
    {
        FeedFormatException f => new("import.wrong-format", $"Nothing was taken: {f.Message}.", f.Line, offerId, e)
            { Details = Place(f.Line, offerId) },
        XmlException x when x.Message.Contains("DTD", StringComparison.Ordinal) =>
            new("import.dtd-forbidden", "Nothing was taken: the file holds a DOCTYPE, which is refused for safety.", x.LineNumber, offerId, e)
            { Details = Place(x.LineNumber, offerId) },
        XmlException x => new("import.broken-xml", $"Nothing was taken: the file is not well-formed XML. {x.Message}", x.LineNumber, offerId, e)
            { Details = Place(x.LineNumber, offerId) },
        DecoderFallbackException => new("import.wrong-encoding", "Nothing was taken: the file is not in the encoding that it declares.", 0, offerId, e),
        _ => throw new InvalidOperationException("not a fault of the file", e),
    };

    private static string[] Place(int line, string? offerId) => [$"{line}", offerId ?? "—"];
}
