using System.Buffers;
using System.Text;
using System.Xml;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// Reads a feed offer by offer, with flat memory at any size: DTDs are forbidden, the characters of one offer are bounded,
/// namespaces and control characters are forgiven.
/// </summary>
public sealed class FeedReader : IOfferReader
{
    /// <summary>Characters of one offer beyond which its text is cut: a real offer has some thousand.</summary>
    public const int MaxOfferCharacters = 2_000_000;

    /// <summary>Elements of one offer beyond which it is refused.</summary>
    public const int MaxOfferNodes = 20_000;

    /// <summary>Elements inside each other beyond which an offer is refused: a real one has some five.</summary>
    public const int MaxOfferDepth = 100;

    /// <summary>Characters of an id beyond which the offer is refused: no index takes ids of any length.</summary>
    public const int MaxIdCharacters = 200;

    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Concat(Enumerable.Range(0xD800, 0x800)).Select(c => (char)c),
            '\uFFFE', '\uFFFF']);

    private readonly XmlReader _xml;
    private readonly IFeedDialect _dialect;
    private readonly char[] _chunk = new char[4096];
    private int _characters;
    private int _nodes;
    private int _offerDepth;

    // Old exporters still write windows-1251.
    static FeedReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public FeedReader(Stream feed, IFeedDialect dialect)
    {
        _dialect = dialect;
        _xml = XmlReader.Create(new ForgivingStream(feed), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
    }

    /// <summary>Name of the root element, by which a format is guessed; null when the text is not XML.</summary>
    public static string? RootOf(Stream feed)
    {
        try
        {
            using var xml = XmlReader.Create(new ForgivingStream(feed), new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : null;
        }
        catch (Exception e) when (e is XmlException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Line where the reader stands, from 1.</summary>
    public int Line => ((IXmlLineInfo)_xml).LineNumber;

    /// <summary>Name of the root element once reading has begun.</summary>
    public string? Root { get; private set; }

    /// <summary>Id of the offer that was read last: where a broken file broke.</summary>
    public string? LastId { get; private set; }

    /// <summary>The next offer as its dialect reads it, or null at the end.</summary>
    /// <exception cref="XmlException">The file is not well-formed; it says where.</exception>
    /// <exception cref="FeedFormatException">The file is XML, but not a feed of this dialect.</exception>
    public ReadOffer? Next() => NextNode() is { } node ? Understand(node) : null;

    /// <summary>The next offer's elements as they stand, or null at the end. Errors as in <see cref="Next"/>.</summary>
    public FeedNode? NextNode()
    {
        if (Root is null) ReadRoot();
        while (_xml.Read())
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.Depth == 0 || _xml.LocalName != _dialect.OfferElement) continue;
            _characters = _nodes = 0;
            _offerDepth = _xml.Depth;
            var node = ReadNode();
            if (!_dialect.IsOffer(node)) continue;
            LastId = _dialect.IdOf(node) ?? LastId;
            node.TooLarge = _nodes > MaxOfferNodes || _characters > MaxOfferCharacters;
            return node;
        }

        return null;
    }

    /// <summary>What the dialect makes of a node; an offer beyond all bounds is refused.</summary>
    public ReadOffer Understand(FeedNode node)
    {
        var offer = _dialect.Read(node);
        if (node.TooLarge) offer = offer with { Refused = [.. offer.Refused, new(FeedProblems.TooLarge)] };
        return offer.Id?.Length > MaxIdCharacters ? offer with { Refused = [.. offer.Refused, new(FeedProblems.IdTooLong)] } : offer;
    }

    public string? IdOf(FeedNode node) => _dialect.IdOf(node);

    public void Dispose() => _xml.Dispose();

    private void ReadRoot()
    {
        while (_xml.NodeType != XmlNodeType.Element)
            if (!_xml.Read()) throw new FeedFormatException("the file has no root element", 1);
        Root = _xml.LocalName;
        if (Root != _dialect.RootElement)
            throw new FeedFormatException($"the root element is <{Root}>, a feed in {_dialect.Key} format begins with <{_dialect.RootElement}>", Line);
    }

    private FeedNode ReadNode()
    {
        _nodes++;
        var node = new FeedNode(_xml.LocalName, Line, ((IXmlLineInfo)_xml).LinePosition);
        var empty = _xml.IsEmptyElement;
        while (_xml.MoveToNextAttribute())
        {
            if (!HasRoom(_xml.Value.Length)) continue;
            if (_xml.Prefix != "xmlns" && _xml.Name != "xmlns") node.AddAttribute(_xml.LocalName, Clean(_xml.Value));
        }

        _xml.MoveToElement();
        if (!empty) ReadContent(node);
        return node;
    }

    private void ReadContent(FeedNode node)
    {
        string? text = null;
        StringBuilder? longer = null;
        while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            switch (_xml.NodeType)
            {
                case XmlNodeType.Element:
                    if (_nodes < MaxOfferNodes && _xml.Depth - _offerDepth < MaxOfferDepth) node.Add(ReadNode());
                    else Skip();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    if (text is null) text = ReadText();
                    else (longer ??= new(text)).Append(ReadText());
                    break;
            }
        }

        if (text is not null) node.Text = Clean(longer?.ToString() ?? text);
    }

    private void Skip()
    {
        _nodes = MaxOfferNodes + 1;
        var depth = _xml.Depth;
        if (_xml.IsEmptyElement) return;
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.Depth == depth)) { }
    }

    // A text of a gigabyte is read through to its end in pieces and not kept.
    private string ReadText()
    {
        StringBuilder? text = null;
        var held = 0;
        // A piece may be short although more follows it: only none is the end. It wants room for a character pair.
        while (_xml.ReadValueChunk(_chunk, held, _chunk.Length - held) is > 0 and var count)
        {
            held += count;
            if (held + 1 < _chunk.Length) continue;
            if (HasRoom(held)) (text ??= new()).Append(_chunk, 0, held);
            held = 0;
        }

        if (!HasRoom(held)) return text?.ToString() ?? "";
        return text?.Append(_chunk, 0, held).ToString() ?? new(_chunk, 0, held);
    }

    // What does not fit is not counted either: the sum stays small in a file of any size.
    private bool HasRoom(int characters)
    {
        if (_characters > MaxOfferCharacters) return false;
        _characters += characters;
        return true;
    }

    internal static string Clean(string text)
    {
        text = text.Trim();
        // Most texts lie in one range, which is looked through faster than a set.
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0) return text;
        return text.AsSpan().IndexOfAny(Suspect) < 0 ? text : string.Concat(text.Where((_, at) => IsAllowed(text, at))).Trim();
    }

    // Half of a character pair cannot be written to any database.
    private static bool IsAllowed(string text, int at) =>
        char.IsHighSurrogate(text[at]) ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) ? at > 0 && char.IsHighSurrogate(text[at - 1])
        : !Suspect.Contains(text[at]);
}
