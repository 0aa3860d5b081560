using System.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// Splits a table into rows and cells (RFC 4180, and what spreadsheets make of it): UTF-8 or windows-1251, told by the bytes; semicolon, comma or
/// tab, told by the first line; cells in quotes may hold separators and line breaks.
/// </summary>
internal sealed class TableText : IDisposable
{
    private const int MostCells = 2000;

    private readonly StreamReader _text;
    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _cell = new();
    private readonly char _separator;
    private int _at;
    private int _held;
    private int _line = 1;

    static TableText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="table">Must be able to go back to its beginning.</param>
    public TableText(Stream table)
    {
        var encoding = EncodingOf(table);
        _separator = SeparatorOf(Open(table, encoding));
        _text = Open(table, encoding);
    }

    /// <summary>Line where the last row began, from 1.</summary>
    public int RowLine { get; private set; }

    /// <summary>The next row that says anything, or null at the end.</summary>
    /// <exception cref="FeedFormatException">A quote is never closed, or a row has no end.</exception>
    public List<string>? Next()
    {
        while (Peek() >= 0)
        {
            var row = ReadRow();
            if (row.Exists(c => c.Length > 0)) return row;
        }

        return null;
    }

    public void Dispose() => _text.Dispose();

    private List<string> ReadRow()
    {
        RowLine = _line;
        var row = new List<string>();
        for (var characters = 0; ; characters += _cell.Length)
        {
            var more = ReadCell(characters);
            if (row.Count < MostCells) row.Add(FeedReader.Clean(_cell.ToString()));
            if (!more) return row;
        }
    }

    // True when another cell follows in the row.
    private bool ReadCell(int before)
    {
        _cell.Clear();
        var isQuoted = Peek() == '"';
        if (isQuoted) ReadQuoted(before);
        while (Read() is >= 0 and var c)
        {
            if (c == _separator) return true;
            if (c == '\r' && Peek() == '\n') continue;
            if (c is '\n' or '\r')
            {
                _line++;
                return false;
            }

            Add((char)c, before);
        }

        return false;
    }

    private void ReadQuoted(int before)
    {
        Read();
        while (Read() is >= 0 and var c)
        {
            if (c == '"' && Peek() != '"') return;
            if (c == '"') Read();
            if (c == '\n') _line++;
            Add((char)c, before);
        }

        throw new FeedFormatException("a quote is never closed", RowLine);
    }

    private int Peek()
    {
        if (_at == _held) (_at, _held) = (0, _text.Read(_buffer, 0, _buffer.Length));
        return _at < _held ? _buffer[_at] : -1;
    }

    private int Read()
    {
        var c = Peek();
        if (c >= 0) _at++;
        return c;
    }

    private void Add(char c, int before)
    {
        if (before + _cell.Length >= FeedReader.MaxOfferCharacters)
            throw new FeedFormatException("the row has more than two million characters: is there a quote that is never closed?", RowLine);
        _cell.Append(c);
    }

    private static StreamReader Open(Stream table, Encoding encoding)
    {
        table.Position = 0;
        return new(table, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16, leaveOpen: true);
    }

    private static char SeparatorOf(StreamReader text)
    {
        var block = new char[1 << 14];
        var first = block.AsSpan(0, text.ReadBlock(block));
        if (first.IndexOfAny('\r', '\n') is >= 0 and var end) first = first[..end];
        return first.Contains('\t') ? '\t' : first.Count(';') >= first.Count(',') ? ';' : ',';
    }

    // A text in windows-1251 is next to never valid UTF-8. The whole file is looked at: the first Russian letter may stand far down.
    private static Encoding EncodingOf(Stream table)
    {
        table.Position = 0;
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var (bytes, characters) = (new byte[1 << 16], new char[1 << 17]);
        var isFirst = true;
        try
        {
            for (int count; (count = table.Read(bytes)) > 0; isFirst = false)
            {
                if (isFirst && count > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF)) return Encoding.UTF8;
                decoder.GetChars(bytes, 0, count, characters, 0, flush: false);
            }

            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Encoding.GetEncoding(1251);
        }
    }
}
