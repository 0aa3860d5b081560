using System.Buffers;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>Cuts words of a template where an absent value may take something with it: at commas, ends of sentences and of lines.</summary>
internal static class TemplateWords
{
    private static readonly SearchValues<char> Signs = SearchValues.Create(",;—–-|·•/.!?…()«»\n");

    // A full stop behind these, or behind a single letter, ends no sentence.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "ул", "пр", "просп", "пер", "пл", "наб", "бул", "стр", "корп", "кв", "эт", "комн", "пос", "дер", "обл", "респ", "мкр", "им", "ст", "оф", "лит", "руб",
        "тыс", "млн", "млрд", "сот", "га", "км", "см", "мин", "тел", "напр", "др",
    };

    public static void Cut(string words, int depth, List<TemplatePart> parts)
    {
        var from = 0;
        for (var at = 0; (at = Next(words, at)) < words.Length;)
        {
            if (Piece(words, from, at, depth) is not var (piece, start, end))
            {
                at++;
                continue;
            }

            Add(words[from..start], depth, parts);
            parts.Add(piece);
            from = at = end;
        }

        Add(words[from..], depth, parts);
    }

    private static void Add(string words, int depth, List<TemplatePart> parts)
    {
        if (words.Length > 0) parts.Add(new WordsPart(words, depth));
    }

    private static int Next(string words, int at) => words.AsSpan(at).IndexOfAny(Signs) is >= 0 and var next ? at + next : words.Length;

    private static (TemplatePart Piece, int Start, int End)? Piece(string words, int from, int at, int depth) => words[at] switch
    {
        '\n' => (new LinePart(), at, at + 1),
        '(' or ')' or '«' or '»' => (new BracketPart(words[at], depth), at, at + 1),
        '.' or '!' or '?' or '…' => Stop(words, at),
        ',' or ';' => Gap(words, at, at + 1),
        _ => at > from && words[at - 1] == ' ' && !BeginsLine(words.AsSpan(0, at)) ? Gap(words, at - 1, at + 1) : null,
    };

    private static (TemplatePart, int, int)? Stop(string words, int at)
    {
        var end = at;
        while (end < words.Length && words[end] is '.' or '!' or '?' or '…') end++;
        var endsLine = end < words.Length && words[end] == '\n';
        if (end < words.Length && !char.IsWhiteSpace(words[end])) return null;
        if (!endsLine && (IsAbbreviated(words.AsSpan(0, at)) || words.AsSpan(end).TrimStart(' ') is [var next, ..] && char.IsLower(next))) return null;
        return (new StopPart(words[at..end]), at, end);
    }

    private static bool IsAbbreviated(ReadOnlySpan<char> before)
    {
        var from = before.Length;
        while (from > 0 && char.IsLetter(before[from - 1])) from--;
        return before.Length - from == 1 || Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(before[from..]);
    }

    // Only before a space, or right before a field: «2,5» and «3-комнатная» are words.
    private static (TemplatePart, int, int)? Gap(string words, int start, int end) =>
        end == words.Length ? (new GapPart(words[start..]), start, end)
        : words[end] == ' ' ? (new GapPart(words[start..(end + 1)]), start, end + 1) : null;

    private static bool BeginsLine(ReadOnlySpan<char> before) => before.LastIndexOf('\n') is >= 0 and var line && before[line..].IsWhiteSpace();
}
