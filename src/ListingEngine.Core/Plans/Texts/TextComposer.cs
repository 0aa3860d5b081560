using System.Buffers;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>
/// Puts a text together so that absent values leave no holes. The rule, from small to large: a part between commas whose fields are all absent
/// goes, with its comma; words before a colon stay while anything of the list behind it does; a sentence whose fields are all absent goes; a line
/// of which nothing is left goes; a line that ends in a colon goes when all lines below it, down to an empty one, are gone. Words without fields stay.
/// </summary>
internal sealed class TextComposer
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-–—•·*✓✔►▪");

    private readonly TextDraft _draft = new();

    // Of the part between commas, and of the sentence.
    private Fields _part, _sentence;

    // Where they begin. What stands between the beginning of a line and its words is a bullet.
    private int _partAt, _sentenceAt, _lineAt, _lineWordsAt;

    // Waits for the next part that says something.
    private string? _comma;

    // Words before a colon that wait for something of the list behind it, and how many conditions they stand in.
    private int? _intro;
    private int _introDepth, _depth;

    // A line that ends in a colon waits for a line below it.
    private int? _heading;

    private readonly Stack<Bracket> _brackets = [];

    private bool _hole, _beheaded, _touched, _lostLine;

    public ReadOnlySpan<char> Written => _draft.Written.TrimEnd('\n');

    /// <summary>Most characters of the object's own text, should it be printed.</summary>
    public int OwnMost { get; private set; }

    /// <summary>How many characters of the object's own text were printed, and how often.</summary>
    public (int Length, int Times) Own { get; set; }

    public void Begin(int ownMost)
    {
        _draft.CutTo(0);
        _part = _sentence = default;
        _partAt = _sentenceAt = _lineAt = _lineWordsAt = 0;
        (_comma, _intro, _heading) = (null, null, null);
        _hole = _beheaded = _touched = _lostLine = false;
        _brackets.Clear();
        (OwnMost, Own) = (ownMost, default);
    }

    /// <summary>A condition begins or ends here: should nothing come of it, nothing shows where it stood.</summary>
    public void Touch() => _touched = _hole = true;

    /// <param name="text">Words of the template.</param>
    /// <param name="depth">How many conditions they stand in.</param>
    /// <param name="tells">They are all that a condition has to say, and count as a field that is there.</param>
    public void Words(ReadOnlySpan<char> text, int depth, bool tells)
    {
        if (_hole && _draft.Last is ' ' or '\n') text = text.TrimStart(' ');
        if (_draft.Length == _lineAt && text.Length > 1 && text[1] == ' ' && Bullets.Contains(text[0]))
        {
            _draft.Append(text[..2]);
            text = text[2..];
            _partAt = _sentenceAt = _lineWordsAt = _draft.Length;
        }

        if (_draft.Length == _sentenceAt) text = Space(text);
        if (text.IsEmpty || text.IsWhiteSpace() && _comma is not null) return;
        if (!text.IsWhiteSpace())
        {
            var at = BeginPart(depth > _introDepth);
            _draft.Append(text);
            if (_beheaded) _draft.Capitalize(at);
            _hole = _beheaded = false;
            _depth = depth;
            if (tells) Tell();
        }
        else
        {
            _draft.Append(text);
        }
    }

    /// <summary>An opening bracket or quote: what it holds goes with it when nothing of it is there.</summary>
    public void Open(char sign, int depth)
    {
        BeginPart(depth > _introDepth);
        _brackets.Push(new(sign, _draft.Length, _partAt, _part, _sentence));
        _draft.Append([sign]);
        (_partAt, _part) = (_draft.Length, default);
    }

    public void Close(char sign, int depth)
    {
        if (!_brackets.TryPeek(out var open) || open.Sign != (sign == ')' ? '(' : '«'))
        {
            Words([sign], depth, tells: false);
            return;
        }

        _brackets.Pop();
        EndPart();
        if (_intro is { } intro && intro > open.At) _draft.CutTo(intro);
        var held = new Fields(_sentence.Asked - open.Sentence.Asked, _sentence.Told - open.Sentence.Told);
        if (held.AreAbsent || _hole && IsBlank(open.At + 1))
        {
            _draft.CutTo(open.At);
            _draft.TrimEnd(_sentenceAt);
            _hole = true;
        }
        else
        {
            _draft.Append([sign]);
        }

        (_comma, _intro, _partAt, _part) = (null, null, open.PartAt, new(open.Part.Asked + held.Asked, open.Part.Told + held.Told));
    }

    /// <param name="value">As it is printed; empty when it is absent.</param>
    /// <param name="isWord">It gets a capital at the beginning of a sentence.</param>
    public void Field(ReadOnlySpan<char> value, bool isWord)
    {
        _touched = true;
        (_part, _sentence) = (_part with { Asked = _part.Asked + 1 }, _sentence with { Asked = _sentence.Asked + 1 });
        if (value.IsEmpty)
        {
            _hole = true;
            _beheaded |= IsBlank(_sentenceAt);
            return;
        }

        var at = BeginPart(isItem: true);
        var isFirst = IsBlank(_sentenceAt) && (_sentenceAt > _lineWordsAt || _lineWordsAt == _lineAt);
        _draft.Append(value);
        if (isWord && isFirst) _draft.Capitalize(at);
        _hole = _beheaded = false;
        Tell();
    }

    /// <summary>A comma, or what else parts a sentence.</summary>
    public void Gap(string comma)
    {
        EndPart();
        _comma = comma;
    }

    /// <param name="stop">The signs that end a sentence; empty at the end of a line.</param>
    public void Stop(string stop)
    {
        _brackets.Clear();
        EndPart();
        if (_intro is { } intro) _draft.CutTo(intro);
        if (_sentence.AreAbsent || IsBlank(_sentenceAt) && _touched)
        {
            _draft.CutTo(_sentenceAt);
            _hole = true;
        }
        else if (stop.Length > 0)
        {
            _draft.TrimEnd(_sentenceAt);
            if (stop != "." || _draft.Last is not ('.' or '!' or '?' or '…')) _draft.Append(stop);
        }

        (_comma, _intro, _beheaded, _sentence) = (null, null, false, default);
        _partAt = _sentenceAt = _draft.Length;
    }

    public void Line()
    {
        if (EndLine() && _draft.Length > 0 && !_draft.Written.EndsWith("\n\n")) _draft.Append("\n");
        _partAt = _sentenceAt = _lineAt = _lineWordsAt = _draft.Length;
        _touched = _hole = false;
    }

    public void End()
    {
        EndLine();
        DropLoneHeading();
    }

    // True when something stays of the line, or it was empty in the template.
    private bool EndLine()
    {
        Stop("");
        if (_touched && IsBlank(_lineWordsAt))
        {
            _draft.CutTo(_lineAt);
            _lostLine = true;
            return false;
        }

        _draft.TrimEnd(_lineAt);
        if (_draft.Length == _lineAt) DropLoneHeading();
        else _heading = _draft.Last == ':' ? _lineAt : null;
        if (_heading == _lineAt) _lostLine = false;
        return true;
    }

    private void DropLoneHeading()
    {
        if (_lostLine && _heading is { } heading) _draft.CutTo(heading);
        _heading = null;
    }

    private void EndPart()
    {
        var isGone = _part.AreAbsent;
        if ((isGone || _hole) && _draft.From(_partAt).TrimEnd(' ') is [.., ':'])
        {
            _intro ??= _partAt;
            _introDepth = _depth;
        }
        else if (isGone || IsBlank(_partAt))
        {
            _draft.CutTo(_partAt);
            _hole |= isGone;
            _beheaded |= isGone && IsBlank(_sentenceAt);
        }

        _partAt = _draft.Length;
        _part = default;
    }

    // Where its words will stand.
    private int BeginPart(bool isItem)
    {
        if (_intro is { } intro)
        {
            if (!isItem) _draft.CutTo(_partAt = intro);
            else if (_draft.Last != ' ') _draft.Append(" ");
            if (isItem) _comma = null;
            _beheaded |= IsBlank(_sentenceAt);
            _intro = null;
        }

        if (_comma is { } comma && !IsBlank(_sentenceAt) && _draft.Last is not ('(' or '«')) _draft.Append(comma);
        _comma = null;
        return _draft.Length;
    }

    // Spaces before a sentence are not its own: they stay when it goes.
    private ReadOnlySpan<char> Space(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(' ');
        _draft.Append(text[..^rest.Length]);
        _partAt = _sentenceAt = _draft.Length;
        return rest;
    }

    private void Tell() => (_part, _sentence) = (_part with { Told = _part.Told + 1 }, _sentence with { Told = _sentence.Told + 1 });

    private bool IsBlank(int from) => _draft.From(from).IsWhiteSpace();

    /// <summary>How many fields there were, and how many of them had something to say.</summary>
    private readonly record struct Fields(int Asked, int Told)
    {
        public bool AreAbsent => Asked > 0 && Told == 0;
    }

    /// <summary>A bracket or quote that is open: where it stands, and what was counted before it.</summary>
    private readonly record struct Bracket(char Sign, int At, int PartAt, Fields Part, Fields Sentence);
}
