using System.Xml;
using System.Xml.Schema;

namespace ListingEngine.Core.Feeds;

/// <summary>Faults that a validating reader found since they were taken last. A text of a portal's own is none.</summary>
/// <param name="own">As <see cref="IFeedDialect.OwnText"/>.</param>
internal sealed class SchemaFinds(Func<string, string, bool>? own)
{
    private List<SchemaFault> _found = [];
    private string _text = "";

    public int Count => _found.Count;

    /// <summary>What the reader stands on: a validator speaks of a text only where its element ends.</summary>
    public void Pass(XmlReader reader)
    {
        if (own is null) return;
        if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) _text += reader.Value;
        else _text = "";
    }

    public void Add(object? reader, ValidationEventArgs e)
    {
        if (own is not null && reader is XmlReader { NodeType: XmlNodeType.EndElement } at && own(at.LocalName, _text.Trim())) return;
        _found.Add(new(e.Exception.LineNumber, e.Exception.LinePosition, e.Message));
    }

    public void Add(XmlException e) => _found.Add(new(e.LineNumber, e.LinePosition, e.Message));

    public IReadOnlyList<SchemaFault> Take()
    {
        var found = _found;
        _found = [];
        return found;
    }
}
