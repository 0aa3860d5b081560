using System.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Reads a template: words, <c>{fields}</c>, and conditions <c>{если …}…{иначе если …}…{иначе}…{/если}</c>.</summary>
internal sealed class TemplateReader
{
    private const int MostBraces = 400;
    private const int Deepest = 8;

    private readonly string _text;
    private readonly Stack<OpenChoice> _open = [];
    private readonly HashSet<TemplateField> _used = [];
    private readonly StringBuilder _words = new();

    private List<TemplatePart> _parts = [];
    private int _braces;

    public TemplateReader(string text)
    {
        _text = text;
        Faults = new(text);
    }

    public TemplateFaults Faults { get; }

    public IReadOnlyCollection<TemplateField> Used => _used;

    public TemplatePart[] Read()
    {
        for (var at = 0; at < _text.Length;)
        {
            if (_text[at] is '{' or '}') at = Brace(at);
            else at = Words(at);
        }

        EndWords();
        foreach (var open in _open) Faults.NotClosed(open.At, open.Length);
        return [.. _parts];
    }

    private int Words(int at)
    {
        var end = _text.AsSpan(at).IndexOfAny('{', '}') is >= 0 and var next ? at + next : _text.Length;
        _words.Append(_text, at, end - at);
        return end;
    }

    // Answers where reading goes on.
    private int Brace(int at)
    {
        if (at + 1 < _text.Length && _text[at + 1] == _text[at])
        {
            _words.Append(_text[at]);
            return at + 2;
        }

        var end = _text[at] == '{' ? _text.AsSpan(at + 1).IndexOfAny("{}\n") : -1;
        if (_text[at] == '}') Faults.CloseBrace(at);
        else if (end < 0 || _text[at + 1 + end] != '}') Faults.OpenBrace(at);
        else if (++_braces > MostBraces) Faults.TooManyBraces(at, MostBraces);
        else return Tag(at, at + 1 + end);
        return _braces > MostBraces ? _text.Length : at + 1;
    }

    private int Tag(int at, int end)
    {
        EndWords();
        var length = end + 1 - at;
        var (keyword, rest) = TemplateKeywords.Read(_text, at + 1, end);
        switch (keyword)
        {
            case TemplateKeyword.If:
                if (_open.Count == Deepest) Faults.TooDeep(at, length, Deepest);
                _open.Push(new(at, length, _parts) { Holds = Condition(rest, end) });
                _parts = [];
                break;
            case TemplateKeyword.ElseIf or TemplateKeyword.Else or TemplateKeyword.End when _open.Count == 0:
                Faults.NotOpened(_text[(at + 1)..end].Trim(), at, length);
                break;
            case TemplateKeyword.ElseIf or TemplateKeyword.Else:
                if (_open.Peek().HasElse) Faults.SecondElse(_text[(at + 1)..end].Trim(), at, length);
                EndBranch();
                if (keyword == TemplateKeyword.Else) _open.Peek().HasElse = true;
                else _open.Peek().Holds = Condition(rest, end);
                break;
            case TemplateKeyword.End:
                EndBranch();
                var choice = _open.Pop();
                _parts = choice.Around;
                _parts.Add(new ChoicePart(choice.Branches, choice.Otherwise));
                break;
            default:
                Field(at + 1, end);
                break;
        }

        return end + 1;
    }

    private TemplateCondition? Condition(int from, int to) => new ConditionReader(ConditionToken.Split(_text, from, to), from, to, Faults, _used).Read();

    private void EndBranch()
    {
        var parts = Branch(_parts);
        var open = _open.Peek();
        if (open.HasElse) open.Otherwise = parts;
        else open.Branches.Add((open.Holds ?? (static _ => false), parts));
        _parts = [];
    }

    // Words are all that a branch without fields has to say.
    private static TemplatePart[] Branch(List<TemplatePart> parts) =>
        parts.Exists(p => p is FieldPart or OwnTextPart or ChoicePart) ? [.. parts] : [.. parts.Select(p => p is WordsPart words ? words with { Tells = true } : p)];

    private void EndWords()
    {
        if (_words.Length > 0) TemplateWords.Cut(_words.ToString(), _open.Count, _parts);
        _words.Clear();
    }

    private void Field(int from, int to)
    {
        while (from < to && char.IsWhiteSpace(_text[from])) from++;
        while (to > from && char.IsWhiteSpace(_text[to - 1])) to--;
        var name = _text[from..to];
        var (field, form) = (TemplateFields.Knows(name), TemplateForm.Whole);
        if (name.Length == 0)
        {
            Faults.Empty(from, 1);
        }
        else if (TemplateFields.IsContact(name))
        {
            Faults.Contact(name, from, name.Length);
        }
        else if (field is null && name.LastIndexOf(':') is > 0 and var colon)
        {
            field = TemplateFields.Knows(name[..colon].Trim());
            if (field is null) Faults.UnknownField(name[..colon].Trim(), from, colon);
            else if (TemplateKeywords.ReadForm(name[(colon + 1)..]) is { } told && field.Has(told)) form = told;
            else Faults.Form(field, name[(colon + 1)..].Trim(), from + colon + 1, name.Length - colon - 1);
        }
        else if (field is null)
        {
            Faults.UnknownField(name, from, name.Length);
        }

        if (field is not null) Print(field, form, name, from);
    }

    private void Print(TemplateField field, TemplateForm form, string name, int at)
    {
        if (TemplateFields.IsPrivate(field)) Faults.Private(name, at, name.Length);
        else if (!field.IsPrinted) Faults.NotPrinted(field, at, name.Length);
        _used.Add(field);
        _parts.Add(field.ApiName == TemplateFields.Description ? new OwnTextPart() : new FieldPart(field, form));
    }

    private sealed class OpenChoice(int at, int length, List<TemplatePart> around)
    {
        public int At { get; } = at;

        public int Length { get; } = length;

        public List<TemplatePart> Around { get; } = around;

        public TemplateCondition? Holds { get; set; }

        public bool HasElse { get; set; }

        public List<(TemplateCondition Holds, TemplatePart[] Parts)> Branches { get; } = [];

        public TemplatePart[] Otherwise { get; set; } = [];
    }
}
