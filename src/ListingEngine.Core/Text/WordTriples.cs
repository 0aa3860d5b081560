using System.Numerics;

namespace ListingEngine.Core.Text;

/// <summary>Every three words of a text that follow each other, as hashes that are the same on every machine.</summary>
internal ref struct WordTriples(ReadOnlySpan<char> text)
{
    // The primes of FNV-1a, and those by which SplitMix64 mixes.
    private const ulong Basis = 0xCBF29CE484222325, Prime = 0x100000001B3, First = 0xBF58476D1CE4E5B9, Second = 0x94D049BB133111EB;

    private ReadOnlySpan<char> _rest = text;
    private ulong _before, _last;
    private int _words;

    public ulong Current { get; private set; }

    public readonly WordTriples GetEnumerator() => this;

    public bool MoveNext()
    {
        while (Word() is { } word)
        {
            var triple = Mixed(BitOperations.RotateLeft(_before, 7) * First ^ BitOperations.RotateLeft(_last, 29) * Second ^ word);
            (_before, _last) = (_last, word);
            if (++_words < 3) continue;
            Current = triple;
            return true;
        }

        return false;
    }

    private ulong? Word()
    {
        var at = 0;
        while (at < _rest.Length && !char.IsLetterOrDigit(_rest[at])) at++;
        if (at == _rest.Length) return null;
        var hash = Basis;
        for (; at < _rest.Length && char.IsLetterOrDigit(_rest[at]); at++) hash = (hash ^ Folded(_rest[at])) * Prime;
        _rest = _rest[at..];
        return Mixed(hash);
    }

    private static char Folded(char c) => c switch
    {
        'ё' or 'Ё' => 'е',
        >= 'А' and <= 'Я' => (char)(c + 'а' - 'А'),
        >= 'A' and <= 'Z' => (char)(c + 'a' - 'A'),
        _ => c,
    };

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * First;
        value = (value ^ (value >> 27)) * Second;
        return value ^ (value >> 31);
    }
}
