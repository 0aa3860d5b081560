using System.Text.RegularExpressions;

namespace ListingEngine.Core.Intake;

/// <summary>A street: the words of its name, in no order, and what kind of street it is.</summary>
public sealed partial record StreetName
{
    private static readonly Dictionary<string, string> Kinds = new(
        from kind in (string[][])[
            ["ул", "улица", "у"], ["проспект", "пр-т", "пр-кт", "просп", "пр", "пркт"], ["переулок", "пер"], ["шоссе", "ш"], ["бульвар", "б-р", "бул"],
            ["набережная", "наб"], ["проезд", "пр-д", "прд"], ["площадь", "пл"], ["тупик", "туп"], ["аллея", "ал"], ["линия", "лин"], ["тракт", "тр-т"], ["просека"], ["дорога", "дор"]]
        from word in kind
        select KeyValuePair.Create(word, kind[0]));

    private static readonly Dictionary<string, string> AreaKinds = new(
        from kind in (string[][])[["мкр", "микрорайон", "мкрн", "м-н"], ["квартал", "кв-л"], ["жк", "жилой комплекс"], ["снт", "днт", "днп", "тсн", "кп", "сдт"]]
        from word in kind
        select KeyValuePair.Create(word, kind[0]));

    private static readonly Dictionary<string, string> Short = new()
    {
        ["б"] = "большая", ["бол"] = "большая", ["м"] = "малая", ["мал"] = "малая", ["нов"] = "новая", ["стар"] = "старая", ["верх"] = "верхняя", ["ниж"] = "нижняя",
        ["ср"] = "средняя", ["сред"] = "средняя",
    };

    private static readonly HashSet<string> Empty = ["им", "имени", "тер", "территория", "россия", "рф"];

    private StreetName(string? kind, IReadOnlyList<string> words) => (Kind, Words) = (kind, words);

    /// <summary>Null where it is not told: most are «улица».</summary>
    public string? Kind { get; }

    /// <summary>Sorted, each once; short forms written out, initials left out.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <param name="text">What stands before the house; the street is told last.</param>
    /// <param name="hasHouse">A house follows: then the last part is the street even if it does not say so.</param>
    /// <param name="locality">Not part of the name, where both stand without a comma.</param>
    internal static StreetName? Read(string text, bool hasHouse, string? locality)
    {
        StreetName? area = null;
        foreach (var part in text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (District().IsMatch(part)) continue;
            var words = Word().Matches(part).Select(w => w.Value).ToList();
            if (OfKind(words, Kinds, locality) is { } street) return street;
            area ??= OfKind(words, AreaKinds, locality);
            if (hasHouse && area is null) return Named(null, words, locality);
        }

        return area;
    }

    /// <summary>One street, as far as one can tell: «Маршала Жукова» may be called «Жукова», but «Большая Садовая» is not «Садовая».</summary>
    public bool IsSame(StreetName other)
    {
        if (Kind is not null && other.Kind is not null && Kind != other.Kind) return false;
        var (few, many) = Words.Count <= other.Words.Count ? (Words, other.Words) : (other.Words, Words);
        return few.All(many.Contains) && many.Except(few).All(extra => !Distinguishes(extra));
    }

    private static bool Distinguishes(string word) => char.IsAsciiDigit(word[0]) || Adjective().IsMatch(word);

    private static StreetName? OfKind(List<string> words, Dictionary<string, string> kinds, string? locality)
    {
        var at = words.FindLastIndex(kinds.ContainsKey);
        if (at < 0) return null;
        // «Псков ул. Лесная», but «Лесная ул.».
        var name = at < words.Count - 1 && words[at + 1].Length > 0 && !AllOrdinal(words[(at + 1)..]) ? words[(at + 1)..] : words[..at].Concat(words[(at + 1)..]).ToList();
        if (at > 0 && at < words.Count - 1 && Ordinal(words[at - 1])) name.Add(words[at - 1]);
        return Named(kinds[words[at]], name, locality);
    }

    private static StreetName? Named(string? kind, List<string> told, string? locality)
    {
        var words = told.Select(w => Ordinal(w) ? Digits().Match(w).Value : Short.GetValueOrDefault(w, w))
            .Where(w => (w.Length > 1 || char.IsAsciiDigit(w[0])) && !Empty.Contains(w)).Distinct().ToList();
        var own = locality is null ? words : words.Except(Word().Matches(locality).Select(w => w.Value)).ToList();
        if (own.Count > 0) words = own;
        return words.Count == 0 ? null : new(kind, [.. words.Order(StringComparer.Ordinal)]);
    }

    private static bool AllOrdinal(List<string> words) => words.TrueForAll(Ordinal);

    private static bool Ordinal(string word) => char.IsAsciiDigit(word[0]);

    [GeneratedRegex(@"\d+(?:-?[а-я]{1,3})?(?![\w])|[а-яa-zà-ÿ]+(?:-[а-яa-zà-ÿ]+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();

    [GeneratedRegex("(?:ая|яя|ий|ый|ой|ое|ее)$", RegexOptions.CultureInvariant)]
    private static partial Regex Adjective();

    [GeneratedRegex(@"(?<!\w)(?:район|р-н|область|обл|край|респ|республика|округ|ао)(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex District();
}
