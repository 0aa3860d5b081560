using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ListingEngine.Core.Sources.Reading;

/// <summary>An object or list as JavaScript writes it, to strict JSON: bare names, single quotes, <c>undefined</c>, <c>!0</c>, trailing commas, comments.</summary>
internal sealed class ScriptLiteral
{
    private const int Deepest = 200;

    private static readonly SearchValues<char> Special = SearchValues.Create([.. "\"'`\\", .. Enumerable.Range(0, ' ').Select(c => (char)c)]);

    private readonly string _text;
    private readonly StringBuilder _json = new();
    private readonly Stack<char> _open = new();
    private int _at;

    // Behind this, the text is JSON as it stands; most states are to their end, and are never copied.
    private int _kept;

    // The last letter that was no blank.
    private char _last;

    private ScriptLiteral(string text, int at) => (_text, _at, _kept) = (text, at, at);

    /// <summary>The literal that begins there; null when it is code, cut off or too deep.</summary>
    public static JsonDocument? Read(string text, int from)
    {
        var literal = new ScriptLiteral(text, from);
        if (!literal.Run()) return null;
        try
        {
            return JsonDocument.Parse(literal.Json(from), new JsonDocumentOptions { MaxDepth = Deepest + 2 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What a quoted string says, and where it ends.</summary>
    public static string? Unquote(string text, int from)
    {
        var literal = new ScriptLiteral(text, from);
        if (!literal.Text(text[from])) return null;
        try
        {
            return JsonSerializer.Deserialize<string>(literal.Json(from).Span);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ReadOnlyMemory<char> Json(int from)
    {
        if (_json.Length == 0) return _text.AsMemory(from, _at - from);
        Keep(_at);
        return _json.ToString().AsMemory();
    }

    private bool Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c)) Blank(c);
            else if (c is '"' or '\'' or '`') { if (!Text(c)) return false; }
            else if (c is '{' or '[') { if (!Open(c)) return false; }
            else if (c is '}' or ']')
            {
                if (!Close(c)) return false;
                if (_open.Count == 0) return true;
            }
            else if (c is ',' or ':') Pass(c);
            else if (c == '/' && !Comment()) return false;
            else if (c != '/' && !Word(c)) return false;
        }

        return false;
    }

    private void Pass(char c)
    {
        _last = c;
        _at++;
    }

    // What stands from there to here goes in as something else.
    private void Instead(int from, ReadOnlySpan<char> json)
    {
        Keep(from);
        _json.Append(json);
        _kept = _at;
    }

    private void Keep(int until) => _json.Append(_text, _kept, until - _kept);

    private void Blank(char c)
    {
        _at++;
        if (c is not (' ' or '\n' or '\r' or '\t')) Instead(_at - 1, " ");
    }

    private bool Open(char c)
    {
        if (_open.Count == Deepest) return false;
        _open.Push(c == '{' ? '}' : ']');
        Pass(c);
        return true;
    }

    private bool Close(char c)
    {
        if (!_open.TryPop(out var expected) || expected != c) return false;
        if (_last == ',') DropComma();
        Pass(c);
        return true;
    }

    private void DropComma()
    {
        Keep(_at);
        _kept = _at;
        var comma = _json.Length - 1;
        while (_json[comma] != ',') comma--;
        _json[comma] = ' ';
    }

    private bool Comment()
    {
        if (_at + 1 == _text.Length || _text[_at + 1] is not ('/' or '*')) return false;
        var start = _at;
        var end = _text[_at + 1] == '/' ? _text.IndexOf('\n', _at) : _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0) return false;
        _at = end + (_text[end] == '*' ? 2 : 1);
        Instead(start, " ");
        return true;
    }

    private bool Text(char quote)
    {
        _at++;
        if (quote != '"') Instead(_at - 1, "\"");
        for (; _at < _text.Length; _at++)
        {
            // Most of a state is plain text.
            var plain = _text.AsSpan(_at).IndexOfAny(Special);
            if (plain < 0) return false;
            _at += plain;
            var c = _text[_at];
            if (c == quote) return EndText(quote);
            if (c == '\\') { if (!Escape()) return false; }
            else if (c == '"') Change("\\\"");
            else if (c < ' ') Change(string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"));
        }

        return false;
    }

    private bool EndText(char quote)
    {
        _at++;
        _last = '"';
        if (quote != '"') Instead(_at - 1, "\"");
        return true;
    }

    // This one letter goes in as something else; the loop steps over it.
    private void Change(ReadOnlySpan<char> json)
    {
        Keep(_at);
        _json.Append(json);
        _kept = _at + 1;
    }

    private bool Escape()
    {
        var start = _at;
        if (++_at == _text.Length) return false;
        var c = _text[_at];
        if (c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u') return true;
        Keep(start);
        _kept = _at;
        if (c == 'x')
        {
            if (_at + 2 >= _text.Length) return false;
            _json.Append("\\u00");
            _kept = _at + 1;
            _at += 2;
        }
        else if (c == '\n') _kept = _at + 1;

        return true;
    }

    private bool Word(char c)
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '$' or '.' or '-' or '+' or '!')) _at++;
        if (_at == start) return false;
        var word = _text.AsSpan(start, _at - start);
        if (_open.TryPeek(out var inside) && inside == '}' && _last is '{' or ',' && IsKey()) Instead(start, $"\"{word}\"");
        else if (Value(word) is not { } value) return false;
        else if (!word.SequenceEqual(value)) Instead(start, value);
        _last = 'w';
        return true;
    }

    private bool IsKey()
    {
        var next = _at;
        while (next < _text.Length && char.IsWhiteSpace(_text[next])) next++;
        return next < _text.Length && _text[next] == ':';
    }

    private static string? Value(ReadOnlySpan<char> word) => word switch
    {
        "true" or "!0" => "true",
        "false" or "!1" => "false",
        "null" or "undefined" or "NaN" or "Infinity" or "-Infinity" => "null",
        _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Number(word) : null,
    };

    // What JSON does not take for a number is kept with its digits, as text.
    private static string Number(ReadOnlySpan<char> word)
    {
        var digits = word[(word[0] == '-' ? 1 : 0)..];
        return !char.IsAsciiDigit(digits[0]) || digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]) || digits[^1] == '.' ? $"\"{word}\"" : word.ToString();
    }
}
