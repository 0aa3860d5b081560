using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using ListingEngine.Core.Objects;
using ListingEngine.Core.Text;

namespace ListingEngine.Core.Plans.Texts;

/// <summary>The words of an enumeration, as texts print them and conditions name them.</summary>
internal sealed class FieldWords
{
    // Fewer letters say too little to stand for a whole word.
    private const int ShortestBeginning = 3;

    private static readonly ConcurrentDictionary<Type, FieldWords> Known = [];

    private readonly (long Value, string Printed, string[] Names)[] _words;
    private readonly bool _isSet;

    private FieldWords(Type type)
    {
        _isSet = type.IsDefined(typeof(FlagsAttribute));
        _words = [.. from field in type.GetFields(BindingFlags.Public | BindingFlags.Static)
                     let told = field.GetCustomAttribute<ToldAttribute>()
                     where told is not null
                     select (Number(field.GetValue(null)!), Sentences.Uncapitalize(told.Ru), (string[])[LookAlikes.Fold(told.Ru), LookAlikes.Fold(told.En), LookAlikes.Fold(field.Name)])];
    }

    /// <summary>Every word, as it is printed.</summary>
    public IEnumerable<string> Printed => _words.Select(w => w.Printed);

    public static FieldWords Of(Type type) => Known.GetOrAdd(type, static t => new(t));

    public static long Number(object value) => ((IConvertible)value).ToInt64(CultureInfo.InvariantCulture);

    /// <summary>The word, or the words with commas between them; null where there is none.</summary>
    public string? Write(object value)
    {
        var number = Number(value);
        string? written = null;
        foreach (var (word, printed, _) in _words)
        {
            if (!Is(number, word)) continue;
            written = written is null ? printed : $"{written}, {printed}";
        }

        return written;
    }

    /// <summary>Whether the value is that word, or a set holds it.</summary>
    public bool Is(long value, long word) => _isSet ? (value & word) != 0 : value == word;

    /// <summary>The word of that name, or the only one that begins so; null when none does, or several do.</summary>
    public long? Read(string name)
    {
        var folded = LookAlikes.Fold(name);
        foreach (var (value, _, names) in _words)
            if (names.Contains(folded)) return value;
        if (folded.Length < ShortestBeginning) return null;
        var begin = _words.Where(w => w.Names.Any(n => n.StartsWith(folded, StringComparison.Ordinal))).ToList();
        return begin.Count == 1 ? begin[0].Value : null;
    }
}
