using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Presentations;

/// <summary>A text for clients: whole sentences that tell a contact go, and of a hidden address those that name its street, house or complex.</summary>
internal static class TellingText
{
    // Stands for a contact that was found.
    private const char Mark = '\uFFFC';

    // Words as they stand in addresses and in any other text.
    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "улица", "проспект", "переулок", "бульвар", "набережная", "площадь", "шоссе", "проезд", "тупик", "аллея", "квартал", "микрорайон", "город", "область",
        "район", "посёлок", "поселок", "деревня", "село", "корпус", "строение", "дом", "квартира", "большая", "большой", "малая", "малый", "новая", "новый",
        "верхняя", "нижняя", "старая", "жилой", "комплекс", "центр", "бизнес", "литера", "участок", "республика", "край", "москва", "московская", "street",
        "санкт", "петербург",
    };

    /// <param name="text">As it stands in the office.</param>
    /// <param name="hidden">The object whose address must not be told; null where it may.</param>
    /// <param name="keepsContacts">What an agent writes to this client may hold a phone.</param>
    /// <returns>The paragraphs that are left.</returns>
    public static IReadOnlyList<string> Paragraphs(string? text, PropertyObject? hidden, bool keepsContacts = false)
    {
        if (string.IsNullOrWhiteSpace(text)) return [];
        var telling = hidden is null ? [] : Telling(hidden);
        var marked = keepsContacts ? text : Marked(text);
        return [.. from line in marked.ReplaceLineEndings("\n").Split('\n')
                   let left = string.Join(' ', SentencesOf(line).Where(s => !s.Contains(Mark, StringComparison.Ordinal) && (keepsContacts || !HasContact(s)) && !Names(s, telling)))
                   where left.Length > 0
                   select left];
    }

    /// <summary>The words by which a hidden address would be known, without their endings.</summary>
    private static List<string> Telling(PropertyObject o)
    {
        const int shortest = 3, stem = 4, ending = 2;
        var a = o.Attributes;
        var area = Words(o.Address.Region).Concat(Words(o.Address.District)).Concat(Words(o.Address.Locality)).Concat(Words(o.Address.SubLocality)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. from told in (string?[])[o.Address.Line, a.BuildingName, a.GarageName]
                   from word in Words(told)
                   where word.Length >= shortest && !Plain.Contains(word) && !area.Contains(word)
                   select word[..Math.Max(Math.Min(stem, word.Length), word.Length - ending)]];
    }

    private static IEnumerable<string> Words(string? text) =>
        (text ?? "").Split([' ', ',', '.', '-', '«', '»', '"', '(', ')', '/', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(w => char.IsLetter(w[0]));

    private static bool Names(string sentence, List<string> telling) =>
        telling.Count > 0 && Words(sentence).Any(w => telling.Exists(t => w.StartsWith(t, StringComparison.OrdinalIgnoreCase)));

    private static string Marked(string text)
    {
        while (Contact(text) is { Length: > 0 } found && text.Contains(found, StringComparison.Ordinal)) text = text.Replace(found, $"{Mark}", StringComparison.Ordinal);
        return text;
    }

    private static bool HasContact(string text) => Contact(text) is not null;

    private static string? Contact(string text) =>
        PhonesInText.Find(text) ?? LinksInText.FindEmail(text) ?? LinksInText.FindLink(text) ?? LinksInText.FindName(text);

    private static IEnumerable<string> SentencesOf(string line)
    {
        var from = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (!IsEnd(line, from, at)) continue;
            yield return line[from..(at + 1)].Trim();
            from = at + 1;
        }

        if (line[from..].Trim() is { Length: > 0 } rest) yield return rest;
    }

    // «ул. Ленина» and «кв. 5» go on: what follows belongs to them.
    private static bool IsEnd(string line, int from, int at)
    {
        const int longestShort = 3;
        if (line[at] is not ('.' or '!' or '?' or '…') || at + 1 < line.Length && !char.IsWhiteSpace(line[at + 1])) return false;
        if (line[at] != '.') return true;
        var word = at;
        while (word > from && char.IsLetter(line[word - 1])) word--;
        return at - word is 0 or > longestShort;
    }
}
