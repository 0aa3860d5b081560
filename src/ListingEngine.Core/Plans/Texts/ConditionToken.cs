namespace ListingEngine.Core.Plans.Texts;

/// <summary>What a piece of a condition is.</summary>
internal enum ConditionTokenKind
{
    Word,
    Quoted,
    Sign,
}

/// <summary>A piece of a condition, with its place in the template.</summary>
/// <param name="Comma">A comma follows it.</param>
internal readonly record struct ConditionToken(ConditionTokenKind Kind, string Text, int At, bool Comma)
{
    private const string Signs = "=<>!≠≤≥";

    public int End => At + Text.Length;

    public bool Is(string ru, string en) =>
        Kind == ConditionTokenKind.Word && (Text.Equals(ru, StringComparison.OrdinalIgnoreCase) || Text.Equals(en, StringComparison.OrdinalIgnoreCase));

    public static List<ConditionToken> Split(string text, int from, int to)
    {
        var tokens = new List<ConditionToken>();
        for (var at = from; at < to;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var (kind, start, end, next) = text[at] switch
            {
                '«' => Quoted(text, at, to, '»'),
                '"' => Quoted(text, at, to, '"'),
                var c when Signs.Contains(c, StringComparison.Ordinal) => (ConditionTokenKind.Sign, at, SignEnd(text, at, to), SignEnd(text, at, to)),
                _ => (ConditionTokenKind.Word, at, WordEnd(text, at, to), WordEnd(text, at, to)),
            };
            var comma = kind != ConditionTokenKind.Sign && end > start && next < to && text[next] == ',';
            if (kind == ConditionTokenKind.Word && end > start + 1 && text[end - 1] == ',') (end, comma) = (end - 1, true);
            tokens.Add(new(kind, text[start..end], start, comma));
            at = kind == ConditionTokenKind.Quoted && comma ? next + 1 : next;
        }

        return tokens;
    }

    private static (ConditionTokenKind, int Start, int End, int Next) Quoted(string text, int at, int to, char close)
    {
        var end = text.IndexOf(close, at + 1, to - at - 1);
        return end < 0 ? (ConditionTokenKind.Quoted, at + 1, to, to) : (ConditionTokenKind.Quoted, at + 1, end, end + 1);
    }

    private static int SignEnd(string text, int at, int to)
    {
        while (at < to && Signs.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static int WordEnd(string text, int at, int to)
    {
        while (at < to && !char.IsWhiteSpace(text[at]) && !Signs.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }
}
