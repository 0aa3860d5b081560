using System.Globalization;
using System.Xml;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans;

/// <summary>What a plan cannot tell its portal, field by field.</summary>
internal static class SettingsChecks
{
    /// <summary>Longest list of pairs: a dictionary of districts of a large region.</summary>
    public const int LongestList = 20_000;

    /// <summary>Most words that a plan changes.</summary>
    public const int MostWords = 200;

    private const int LongestAnswer = 500, LongestElement = 100, LongestWord = 500, LargestCount = 10_000_000;

    /// <summary>The first fault, or null.</summary>
    public static PlanFault? Fault(PlanInput plan, Portal portal)
    {
        if ((CountFault("fileOffers", plan.FileOffers) ?? CountFault("fileMegabytes", plan.FileMegabytes)) is { } wrong) return wrong;
        if (plan.Settings is not { } told) return null;
        foreach (var (key, answer) in told.Fields)
            if (AnswerFault(portal, key, answer) is { } fault) return fault;
        if (!portal.IsOpen && told with { Fields = PortalSettings.None.Fields } is { IsNone: false })
            return Of("settings", "Слова, телефоны, картинки и длину текста задают только площадке, у которой нет своих правил; «{0}» берёт их из формата.",
                "Words, phones, pictures and the length of texts are set only for a portal without rules of its own; “{1}” takes them from its format.", portal.Name.Ru, portal.Name.En);
        if (told.Phones is not null && portal.Dialect.PhoneElement is null)
            return Of("settings.phones", "Этот формат пишет телефон по частям, код страны и номер отдельно: другой вид ему не задать.",
                "This format writes phones in pieces, code of the country and number: no other form can be set.");
        return CountFault("settings.description", told.Description) ?? WordsFault(told.Words);
    }

    private static PlanFault? AnswerFault(Portal portal, string key, string? answer)
    {
        var at = $"settings.fields.{key}";
        if (portal.Fields.FirstOrDefault(f => f.Key == key) is not { } field)
            return portal.Fields.Count == 0
                ? Of(at, "Площадка «{0}» ни о чём не спрашивает.", "The portal “{1}” asks nothing.", portal.Name.Ru, portal.Name.En)
                : Of(at, "Площадка не спрашивает «{0}»: она знает {1}.", "The portal does not ask «{0}»: it knows {1}.", key, string.Join(", ", portal.Fields.Select(f => f.Key)));
        if (answer is null) return Of(at, "Ответ — текст.", "An answer is a text.");
        if (!field.IsList)
            return answer.Length > LongestAnswer || answer.Trim().AsSpan().ContainsAny('\n', '\r')
                ? Of(at, "Ответ — одна строка не длиннее {0} знаков.", "An answer is one line of {0} characters at most.", LongestAnswer) : null;
        if (answer.Length > LongestList) return Of(at, "Список длиннее {0} знаков.", "The list is longer than {0} characters.", LongestList);
        return answer.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault(l => !IsPair(l)) is { } odd
            ? Of(at, "Строка «{0}» не пара: нужно «наше слово = слово площадки».", "The line «{0}» is no pair: write “our word = the portal's word”.", odd.Length > 60 ? odd[..60] + "…" : odd) : null;
    }

    private static bool IsPair(string line) => line.LastIndexOf('=') is > 0 and var at && at < line.Length - 1;

    private static PlanFault? WordsFault(IReadOnlyList<WordChange?> words)
    {
        if (words.Count > MostWords) return Of("settings.words", "План меняет не больше {0} слов.", "A plan changes {0} words at most.", MostWords);
        var known = new HashSet<(string, string)>();
        for (var i = 0; i < words.Count; i++)
        {
            var at = $"settings.words[{i}]";
            if (words[i] is not { } change) return Of(at, "В списке слов нет null.", "A list of words holds no null.");
            if (!IsElement(change.Element?.Trim()))
                return Of($"{at}.element", "Имя элемента — как в выгрузке, без скобок: category.", "The name of an element is as in the feed, without brackets: category.");
            if (!IsWord(change.Word)) return BadWord($"{at}.word");
            if (!IsWord(change.Instead)) return BadWord($"{at}.instead");
            if (!known.Add((change.Element!.Trim(), change.Word.Trim())))
                return Of($"{at}.word", "Это слово этого элемента уже меняет другая строка.", "Another row changes this word of this element already.");
        }

        return null;
    }

    private static bool IsElement(string? name) => name is { Length: > 0 and <= LongestElement } && XmlReader.IsName(name);

    private static bool IsWord(string? word) => word?.Trim() is { Length: > 0 and <= LongestWord };

    private static PlanFault BadWord(string field) => Of(field, "Слово — от 1 до {0} знаков.", "A word has 1 to {0} characters.", LongestWord);

    private static PlanFault? CountFault(string field, int? count) =>
        count is < 1 or > LargestCount ? Of(field, "Здесь нужно число от 1 до {0} или ничего.", "Here goes a number of 1 to {0}, or nothing.", LargestCount) : null;

    private static PlanFault Of(string field, string ru, string en, params object[] details) =>
        new(field, new(string.Format(CultureInfo.InvariantCulture, ru, details), string.Format(CultureInfo.InvariantCulture, en, details)));
}
