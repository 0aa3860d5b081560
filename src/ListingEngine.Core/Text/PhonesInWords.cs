using System.Buffers;
using System.Collections.Frozen;

namespace ListingEngine.Core.Text;

/// <summary>Finds phone numbers spelled in Russian words: «восемь девятьсот двадцать шесть…», digits between them or not.</summary>
internal static class PhonesInWords
{
    private const int FewestWords = 3;

    // Whatever is no phone mostly has none of these.
    private static readonly SearchValues<string> Beginnings = SearchValues.Create(["восемь", "семь", "девят"], StringComparison.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Numbers = Words("""
        ноль 0 нуль 0 один 1 одна 1 два 2 две 2 три 3 четыре 4 пять 5 шесть 6 семь 7 восемь 8 девять 9
        десять 10 одиннадцать 11 двенадцать 12 тринадцать 13 четырнадцать 14 пятнадцать 15 шестнадцать 16 семнадцать 17 восемнадцать 18 девятнадцать 19
        двадцать 20 тридцать 30 сорок 40 пятьдесят 50 шестьдесят 60 семьдесят 70 восемьдесят 80 девяносто 90
        сто 100 двести 200 триста 300 четыреста 400 пятьсот 500 шестьсот 600 семьсот 700 восемьсот 800 девятьсот 900
        """);

    public static string? Find(string text)
    {
        if (!text.AsSpan().ContainsAny(Beginnings)) return null;
        var run = new Run();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
            if (at == start)
            {
                at++;
                continue;
            }

            var word = text.AsSpan(start, at - start);
            if (char.IsAsciiDigit(word[0])) run.Digits(word, start);
            else if (Value(word) is { } value) run.Word(value, start);
            else run = default;
            if (run.IsPhone) return text[run.Start..at];
        }

        return null;
    }

    /// <summary>The text with something else in the place of each number.</summary>
    public static string Replace(string text, Func<string, string> by) => PhonesInText.Replace(text, Find, by);

    private static int? Value(ReadOnlySpan<char> word)
    {
        const int longest = 12;
        if (word.Length > longest) return null;
        Span<char> folded = stackalloc char[longest];
        var length = word.ToLowerInvariant(folded);
        return Numbers.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(folded[..length], out var value) ? value : null;
    }

    private static FrozenDictionary<string, int> Words(string table)
    {
        var parts = table.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Chunk(2).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>Numbers that follow each other: how many digits they are, said one after the other.</summary>
    private struct Run
    {
        private int _digits, _words;
        private char _first;

        // Up to how much the next word belongs to the one before: «девятьсот» takes up to 99, «двадцать» up to 9.
        private int _room;

        public int Start { get; private set; }

        public readonly bool IsPhone => _words >= FewestWords && (_first is '7' or '8' ? _digits == 11 : _first == '9' && _digits == 10);

        public void Digits(ReadOnlySpan<char> digits, int at)
        {
            Begin(digits[0], at);
            _digits += digits.Length;
            _room = 0;
        }

        public void Word(int value, int at)
        {
            var width = value >= 100 ? 3 : value >= 10 ? 2 : 1;
            Begin((char)('0' + (width == 3 ? value / 100 : width == 2 ? value / 10 : value)), at);
            _words++;
            if (value == 0 || value >= _room) _digits += width;
            _room = value % 10 != 0 || value is 0 or 10 ? 0 : width == 3 ? 100 : 10;
        }

        private void Begin(char first, int at)
        {
            if (_digits == 0) (_first, Start) = (first, at);
        }
    }
}
