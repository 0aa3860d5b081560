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

    private ScriptLiteral(string text, int at) => (_text, _at) = (text, at);

    /// <summary>The literal that begins there; null when it is code, cut off or too deep.</summary>
    public static JsonDocument? Read(string text, int from)
    {
        var literal = new ScriptLiteral(text, from);
        if (!literal.Run()) return null;
        try
        {
            return JsonDocument.Parse(literal._json.ToString(), new JsonDocumentOptions { MaxDepth = Deepest + 2 });
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
            return JsonSerializer.Deserialize<string>(literal._json.ToString());
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private bool Run()
    {
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (char.IsWhiteSpace(c)) _at++;
            else if (c is '"' or '\'' or '`') { if (!Text(c)) return false; }
            else if (c is '{' or '[') { if (!Open(c)) return false; }
            else if (c is '}' or ']')
            {
                if (!Close(c)) return false;
                if (_open.Count == 0) return true;
            }
            else if (c is ',' or ':') { _json.Append(c); _at++; }
            else if (c == '/' && !Comment()) return false;
            else if (c != '/' && !Word(c)) return false;
        }

        return false;
    }

    private bool Open(char c)
    {
        if (_open.Count == Deepest) return false;
        _open.Push(c == '{' ? '}' : ']');
        _json.Append(c);
        _at++;
        return true;
    }

    private bool Close(char c)
    {
        if (!_open.TryPop(out var expected) || expected != c) return false;
        if (_json[^1] == ',') _json.Length--;
        _json.Append(c);
        _at++;
        return true;
    }

    private bool Comment()
    {
        if (_at + 1 == _text.Length || _text[_at + 1] is not ('/' or '*')) return false;
        var end = _text[_at + 1] == '/' ? _text.IndexOf('\n', _at) : _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0) return false;
        _at = end + (_text[end] == '*' ? 2 : 1);
        return true;
    }

    private bool Text(char quote)
    {
        _json.Append('"');
        for (_at++; _at < _text.Length; _at++)
        {
            // Most of a state is plain text, which goes in one piece.
            var plain = _text.AsSpan(_at).IndexOfAny(Special);
            if (plain < 0) return false;
            _json.Append(_text, _at, plain);
            _at += plain;
            var c = _text[_at];
            if (c == quote)
            {
                _json.Append('"');
                _at++;
                return true;
            }

            if (c == '\\') { if (!Escape()) return false; }
            else if (c == '"') _json.Append("\\\"");
            else if (c < ' ') _json.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else _json.Append(c);
        }

        return false;
    }

    private bool Escape()
    {
        if (++_at == _text.Length) return false;
        var c = _text[_at];
        if (c is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u') _json.Append('\\').Append(c);
        else if (c == 'x')
        {
            if (_at + 2 >= _text.Length) return false;
            _json.Append("\\u00").Append(_text, _at + 1, 2);
            _at += 2;
        }
        else if (c != '\n') _json.Append(c);

        return true;
    }

    private bool Word(char c)
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] is '_' or '$' or '.' or '-' or '+' or '!')) _at++;
        if (_at == start) return false;
        var word = _text[start.._at];
        if (_open.TryPeek(out var inside) && inside == '}' && _json[^1] is '{' or ',' && IsKey()) _json.Append('"').Append(word).Append('"');
        else if (Value(word) is { } value) _json.Append(value);
        else return false;
        return true;
    }

    private bool IsKey()
    {
        var next = _at;
        while (next < _text.Length && char.IsWhiteSpace(_text[next])) next++;
        return next < _text.Length && _text[next] == ':';
    }

    private static string? Value(string word) => word switch
    {
        "true" or "!0" => "true",
        "false" or "!1" => "false",
        "null" or "undefined" or "NaN" or "Infinity" or "-Infinity" => "null",
        _ => double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? Number(word) : null,
    };

    // What JSON does not take for a number is kept with its digits, as text.
    private static string Number(string word)
    {
        var digits = word.AsSpan(word[0] == '-' ? 1 : 0);
        return !char.IsAsciiDigit(digits[0]) || digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]) || digits[^1] == '.' ? $"\"{word}\"" : word;
    }
}
