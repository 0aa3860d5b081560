namespace ListingEngine.Core.Plans.Texts;

/// <summary>
/// Reads a condition: <c>балкон</c>, <c>не комнат > 2 и ремонт = евро, дизайнерский или студия</c>. «и» binds closer than «или», «не» closest.
/// </summary>
internal sealed class ConditionReader(List<ConditionToken> tokens, int from, int to, TemplateFaults faults, ICollection<TemplateField> used)
{
    private int _at;

    /// <summary>Null when anything is wrong; the faults say what.</summary>
    public TemplateCondition? Read() => tokens.Count > 0 ? Any() : Missing();

    private bool IsOver => _at == tokens.Count;

    private TemplateCondition? Any()
    {
        var first = All();
        while (!IsOver && tokens[_at].Is("или", "or"))
        {
            _at++;
            first = Join(first, All(), static (a, b) => s => a(s) || b(s));
        }

        return first;
    }

    private TemplateCondition? All()
    {
        var first = Not();
        while (!IsOver && tokens[_at].Is("и", "and"))
        {
            _at++;
            first = Join(first, Not(), static (a, b) => s => a(s) && b(s));
        }

        return first;
    }

    // One that is wrong spoils the whole; the rest is read for its own faults.
    private static TemplateCondition? Join(TemplateCondition? a, TemplateCondition? b, Func<TemplateCondition, TemplateCondition, TemplateCondition> join) =>
        a is null || b is null ? null : join(a, b);

    private TemplateCondition? Not()
    {
        if (IsOver) return Missing();
        if (!tokens[_at].Is("не", "not") || Name() is (not null, > 1)) return Ask();
        _at++;
        return Not() is { } asked ? s => !asked(s) : null;
    }

    private TemplateCondition? Ask()
    {
        var start = tokens[_at];
        var (field, words) = Name();
        if (words == 0) return Missing();
        _at += words;
        if (field is null || TemplateFields.IsPrivate(field)) return Refuse(field, words);
        used.Add(field);
        if (IsOver || tokens[_at].Kind != ConditionTokenKind.Sign) return Ends() ? s => Told.Is(field.Get(s)) : Unread(start);
        var sign = tokens[_at++];
        return Comparison.Read(field, sign, Values(), sign.End, faults) is { } holds ? s => holds(field.Get(s)) : null;
    }

    // The field whose name goes on longest from here; without one, as many words as somebody may have meant.
    private (TemplateField? Field, int Words) Name()
    {
        var most = 0;
        while (_at + most < tokens.Count && tokens[_at + most].Kind == ConditionTokenKind.Word) most++;
        for (var words = Math.Min(most, TemplateFields.MostWords); words > 0; words--)
            if (TemplateFields.Knows(Text(_at, words)) is { } field) return (field, words);
        var meant = 0;
        while (meant < most && !IsJoint(tokens[_at + meant])) meant++;
        return (null, meant);
    }

    // Words up to «и», «или» or the end, cut at commas.
    private List<(string Text, int At, int End)> Values()
    {
        var values = new List<(string, int, int)>();
        for (var first = _at; !IsOver && !IsJoint(tokens[_at]); first = _at)
        {
            while (!IsOver && !IsJoint(tokens[_at]) && !tokens[_at].Comma) _at++;
            var count = _at - first + (IsOver || IsJoint(tokens[_at]) ? 0 : 1);
            var last = tokens[first + count - 1];
            values.Add((Text(first, count).TrimEnd(','), tokens[first].At, last.End));
            _at = first + count;
        }

        return values;
    }

    private string Text(int first, int count) => string.Join(' ', tokens.Skip(first).Take(count).Select(t => t.Comma ? t.Text + "," : t.Text));

    private static bool IsJoint(ConditionToken token) => token.Is("и", "and") || token.Is("или", "or");

    private bool Ends() => IsOver || IsJoint(tokens[_at]);

    private TemplateCondition? Refuse(TemplateField? field, int words)
    {
        var (first, last) = (tokens[_at - words], tokens[_at - 1]);
        var name = Text(_at - words, words);
        if (field is not null) faults.Private(name, first.At, last.End - first.At);
        else if (TemplateFields.IsContact(name)) faults.Contact(name, first.At, last.End - first.At);
        else faults.UnknownField(name, first.At, last.End - first.At);
        if (!IsOver && tokens[_at].Kind == ConditionTokenKind.Sign)
        {
            _at++;
            Values();
        }

        return null;
    }

    // Words behind a field that no sign parts from it: the whole is the name that somebody meant.
    private TemplateCondition? Unread(ConditionToken start)
    {
        while (!Ends()) _at++;
        var words = tokens.FindIndex(t => t.At == start.At);
        faults.UnknownField(Text(words, _at - words), start.At, tokens[_at - 1].End - start.At);
        return null;
    }

    private TemplateCondition? Missing()
    {
        var at = IsOver ? from : tokens[_at].At;
        faults.NoCondition(at, Math.Max(1, (IsOver ? to : tokens[_at].End) - at));
        if (!IsOver) _at = tokens.Count;
        return null;
    }
}
