using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>What a tag does that is no field.</summary>
internal enum TemplateKeyword
{
    None,
    If,
    ElseIf,
    Else,
    End,
}

/// <summary>The words that have a meaning of their own, in Russian and English.</summary>
internal static class TemplateKeywords
{
    // Longer ones go first.
    private static readonly (string Word, TemplateKeyword Keyword)[] Openers =
    [
        ("иначе если", TemplateKeyword.ElseIf), ("else if", TemplateKeyword.ElseIf), ("elseif", TemplateKeyword.ElseIf), ("если", TemplateKeyword.If), ("if", TemplateKeyword.If),
    ];

    /// <summary>The keyword that stands there, and where its condition begins.</summary>
    public static (TemplateKeyword Keyword, int Behind) Read(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        var tag = text.AsSpan(from, to - from);
        switch (LookAlikes.Fold(tag.ToString()))
        {
            case "иначе" or "else":
                return (TemplateKeyword.Else, to);
            case "/если" or "/ если" or "/if" or "/ if":
                return (TemplateKeyword.End, to);
        }

        foreach (var (word, keyword) in Openers)
            if (tag.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (tag.Length == word.Length || char.IsWhiteSpace(tag[word.Length])))
                return (keyword, from + word.Length);
        return (TemplateKeyword.None, from);
    }

    public static TemplateForm? ReadForm(string word) => LookAlikes.Fold(word) switch
    {
        "число" or "number" => TemplateForm.Number,
        "кратко" or "short" => TemplateForm.Short,
        _ => null,
    };
}
