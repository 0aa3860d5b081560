using System.Buffers;
using System.Globalization;
using System.Net;
using System.Text;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Feeds;

/// <summary>
/// Writes feeds straight into their bytes. In XML all five special characters are escaped (Yandex's paper asks for quotes and apostrophes too),
/// characters that XML forbids are left out, and an absent value writes nothing. Reused from chunk to chunk: not for several threads.
/// </summary>
/// <param name="encoding">Of the file; UTF-8 when left out.</param>
public sealed class FeedWriter(Encoding? encoding = null)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. "&<>\"'", .. Enumerable.Range(0, 32).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '\uFFFE', '\uFFFF',
            .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private readonly Encoding _encoding = encoding ?? FeedEncodings.Utf8;
    private byte[] _buffer = new byte[1 << 16];

    /// <summary>How many bytes stand written.</summary>
    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    /// <summary>What stands written, until the next write.</summary>
    public Stream AsStream() => new MemoryStream(_buffer, 0, Length, writable: false);

    public void Clear() => Length = 0;

    /// <summary>Takes back what was written behind a length that stood before.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    /// <summary>
    /// Puts other texts into the elements of that name that stand behind <paramref name="before"/> and hold nothing else.
    /// Text that was written cannot be taken for one of them, because its markup is escaped.
    /// </summary>
    /// <param name="before">As <see cref="Length"/> was.</param>
    /// <param name="element">Name of the elements, which have no attributes.</param>
    /// <param name="with">What a text becomes; null leaves it.</param>
    public void ReplaceTexts(int before, string element, Func<string, string?> with)
    {
        var (open, close) = (Encoding.UTF8.GetBytes($"<{element}>"), Encoding.UTF8.GetBytes($"</{element}>"));
        for (var at = before; Written[at..].IndexOf(open) is >= 0 and var found;)
        {
            at += found + open.Length;
            var length = Written[at..].IndexOf((byte)'<');
            if (length < 0 || !Written[(at + length)..].StartsWith(close)) continue;
            if (with(WebUtility.HtmlDecode(_encoding.GetString(Written.Slice(at, length)))) is not { } text) continue;
            var rest = Written[(at + length)..].ToArray();
            Truncate(at);
            Escaped(text);
            at = Length;
            Put(rest);
        }
    }

    /// <summary>Writes an element, within others, before the last tag that reads so behind <paramref name="before"/>.</summary>
    public void Insert(int before, string tag, IReadOnlyList<string> path, string text)
    {
        var at = Written[before..].LastIndexOf(Encoding.UTF8.GetBytes(tag));
        if (at < 0) throw new InvalidOperationException($"no {tag} was written");
        var rest = Written[(before + at)..].ToArray();
        Truncate(before + at);
        for (var i = 0; i < path.Count - 1; i++) Start(path[i]);
        Element(path[^1], text);
        for (var i = path.Count - 2; i >= 0; i--) End(path[i]);
        Put(rest);
    }

    /// <summary>Writes markup as it stands: only for constants of a dialect.</summary>
    public void Raw(string markup) => Put(markup);

    /// <summary>Begins an element that has attributes: <see cref="Attribute"/> follows, then <see cref="Opened"/> or <see cref="Closed"/>.</summary>
    public void Open(string name)
    {
        Put('<');
        Put(name);
    }

    /// <summary>An attribute of the element that stands open; a text that is absent or blank writes nothing.</summary>
    public void Attribute(string name, string? text)
    {
        var told = Told(text);
        if (told.IsEmpty) return;
        Put(' ');
        Put(name);
        Put("=\"");
        Escaped(told);
        Put('"');
    }

    /// <summary>Ends the tag of an element that holds others.</summary>
    public void Opened() => Put('>');

    /// <summary>Ends the tag of an element that holds nothing.</summary>
    public void Closed() => Put("/>");

    public void Start(string name)
    {
        Put('<');
        Put(name);
        Put('>');
    }

    /// <summary>An element with one attribute that stays open.</summary>
    public void Start(string name, string attribute, string value)
    {
        OpenTag(name, attribute, value);
        Put('>');
    }

    public void End(string name)
    {
        Put("</");
        Put(name);
        Put('>');
    }

    /// <summary>Closes an element that was started when <see cref="Length"/> was <paramref name="before"/>; takes it back when it holds nothing.</summary>
    public void EndOrUndo(string name, int before)
    {
        if (Length == before + name.Length + 2) Length = before;
        else End(name);
    }

    /// <summary>An empty element that carries one attribute.</summary>
    public void Empty(string name, string attribute, string value)
    {
        OpenTag(name, attribute, value);
        Put("/>");
    }

    /// <summary>
    /// Nothing when the text is absent, blank, or holds only characters that XML forbids; otherwise the text as <see cref="Told"/>.
    /// </summary>
    public void Element(string name, string? text)
    {
        var told = Told(text);
        if (told.IsEmpty) return;
        Start(name);
        Escaped(told);
        End(name);
    }

    /// <summary>
    /// The text without blanks and forbidden characters at its ends: what a reader gives back. Empty when nothing is told.
    /// </summary>
    public static ReadOnlySpan<char> Told(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && IsIdle(text[0], text.Length > 1 ? text[1] : '\0')) text = text[1..];
        while (text.Length > 0 && IsIdleAtEnd(text)) text = text[..^1];
        return text;
    }

    public void Element(string name, string attribute, string? value, string text)
    {
        if (value is null) Start(name);
        else Start(name, attribute, value);
        Escaped(text);
        End(name);
    }

    public void Element(string name, decimal? number)
    {
        if (number is not { } value) return;
        Start(name);
        Number(value);
        End(name);
    }

    public void Element(string name, long? number)
    {
        if (number is not { } value) return;
        Start(name);
        Ensure(20);
        value.TryFormat(_buffer.AsSpan(Length), out var count, provider: CultureInfo.InvariantCulture);
        Length += count;
        End(name);
    }

    /// <summary>Text with what XML needs escaped and without what XML forbids.</summary>
    public void Escaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(Special);
            if (at < 0)
            {
                Put(text);
                return;
            }

            Put(text[..at]);
            text = text[at..];
            text = text[Special1(text)..];
        }
    }

    private static bool IsIdleAtEnd(ReadOnlySpan<char> text) =>
        !(char.IsLowSurrogate(text[^1]) && text.Length > 1 && char.IsHighSurrogate(text[^2])) && IsIdle(text[^1], '\0');

    private static bool IsIdle(char c, char next) =>
        c < ' ' || char.IsWhiteSpace(c) || c >= '\uFFFE' || char.IsSurrogate(c) && !(char.IsHighSurrogate(c) && char.IsLowSurrogate(next));

    // Writes what stands for the special character at the start, and answers how many characters it took.
    private int Special1(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '&': Put("&amp;"); break;
            case '<': Put("&lt;"); break;
            case '>': Put("&gt;"); break;
            case '"': Put("&quot;"); break;
            case '\'': Put("&apos;"); break;
            case '\r' when text.Length == 1 || text[1] != '\n': Put('\n'); break;
            case >= '\uD800' and <= '\uDBFF' when text.Length > 1 && char.IsLowSurrogate(text[1]):
                Put(text[..2]);
                return 2;
        }

        return 1;
    }

    private void OpenTag(string name, string attribute, string value)
    {
        Put('<');
        Put(name);
        Put(' ');
        Put(attribute);
        Put("=\"");
        Escaped(value);
        Put('"');
    }

    private void Number(decimal value)
    {
        Ensure(40);
        Numbers.Trim(value).TryFormat(_buffer.AsSpan(Length), out var count, provider: CultureInfo.InvariantCulture);
        Length += count;
    }

    private void Put(char c)
    {
        Ensure(1);
        _buffer[Length++] = (byte)c;
    }

    private void Put(ReadOnlySpan<char> text)
    {
        Ensure(_encoding.GetMaxByteCount(text.Length));
        Length += _encoding.GetBytes(text, _buffer.AsSpan(Length));
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        Ensure(bytes.Length);
        bytes.CopyTo(_buffer.AsSpan(Length));
        Length += bytes.Length;
    }

    private void Ensure(int more)
    {
        if (_buffer.Length - Length < more) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, Length + more));
    }
}
