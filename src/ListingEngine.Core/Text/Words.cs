using System.Collections.Frozen;

namespace ListingEngine.Core.Text;

/// <summary>
/// A portal's dictionary for one of our enumerations. The first spelling of a value is written; every spelling is read,
/// whatever its case, look-alike letters and spaces.
/// </summary>
public sealed class Words<T> where T : struct, Enum
{
    private readonly FrozenDictionary<T, string> _written;
    private readonly FrozenDictionary<string, T> _read;
    private readonly FrozenDictionary<string, T> _exact;

    /// <param name="words">A value may stand several times: all its spellings are read, the first one is written.</param>
    public Words(params (T Value, string Spelling)[] words)
    {
        _written = words.GroupBy(w => w.Value).ToFrozenDictionary(g => g.Key, g => g.First().Spelling);
        _exact = words.GroupBy(w => w.Spelling).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        _read = words.GroupBy(w => LookAlikes.Fold(w.Spelling)).ToFrozenDictionary(g => g.Key, g => g.First().Value);
        Spellings = words.Select(w => w.Spelling).Distinct().ToList();
        Values = words.Select(w => w.Value).Distinct().ToList();
    }

    /// <summary>Every spelling that is read.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>Our values that the portal has a word for, in the portal's order.</summary>
    public IReadOnlyList<T> Values { get; }

    public bool Has(T value) => _written.ContainsKey(value);

    /// <summary>The portal's word, or null when it has none.</summary>
    public string? Write(T? value) => value is { } v ? _written.GetValueOrDefault(v) : null;

    // Most feeds spell as the paper does: only the others are folded.
    public T? Read(string? word) => word is null ? null
        : _exact.TryGetValue(word, out var value) || _read.TryGetValue(LookAlikes.Fold(word), out value) ? value : null;
}
