using System.Numerics;
using System.Runtime.Intrinsics;

namespace ListingEngine.Core.Text;

/// <summary>
/// How much two texts are alike: the share of word triples that both have of all that either has, from 0 to 1. Case, signs and «ё» do not count.
/// A text in which one word of twenty was changed is still alike by some 0.75.
/// </summary>
public static class TextLikeness
{
    /// <summary>Texts as much alike are nearly the same.</summary>
    public const double Same = 0.7;

    /// <summary>Bytes of a sketch.</summary>
    public const int SketchSize = 64;

    // Shorter texts are alike by chance.
    private const int FewestTriples = 6;

    private const int BinBits = 6;

    /// <summary>
    /// A text made small: the share of bytes that two sketches have in common is about the likeness of their texts. Null for a text of a few words.
    /// Each triple falls into one of 64 bins, where the smallest hash stays (MinHash by one permutation); an empty bin borrows from the next.
    /// </summary>
    public static byte[]? Sketch(string? text)
    {
        if (text is null) return null;
        Span<ulong> least = stackalloc ulong[SketchSize];
        least.Fill(ulong.MaxValue);
        var count = 0;
        foreach (var triple in new WordTriples(text))
        {
            ref var bin = ref least[(int)(triple >> (64 - BinBits))];
            bin = Math.Min(bin, triple << BinBits);
            count++;
        }

        return count < FewestTriples ? null : Folded(least);
    }

    /// <summary>About how much the texts behind two sketches are alike.</summary>
    public static double Share(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b)
    {
        var same = 0;
        for (var at = 0; at < SketchSize; at += Vector256<byte>.Count)
            same += BitOperations.PopCount(Vector256.Equals(Vector256.Create(a[at..]), Vector256.Create(b[at..])).ExtractMostSignificantBits());
        return (double)same / SketchSize;
    }

    /// <summary>How much the texts are alike, counted out.</summary>
    public static double Share(string a, string b)
    {
        var (ours, theirs) = (Triples(a), Triples(b));
        var both = ours.Count(theirs.Contains);
        return both == 0 ? 0 : (double)both / (ours.Count + theirs.Count - both);
    }

    private static byte[] Folded(ReadOnlySpan<ulong> least)
    {
        var sketch = new byte[SketchSize];
        for (var bin = 0; bin < SketchSize; bin++)
        {
            var from = bin;
            while (least[from] == ulong.MaxValue) from = (from + 1) % SketchSize;
            // What is borrowed from another distance is another byte.
            sketch[bin] = (byte)((least[from] >> 32) + (ulong)((from - bin + SketchSize) % SketchSize) * 37);
        }

        return sketch;
    }

    private static HashSet<ulong> Triples(string text)
    {
        var triples = new HashSet<ulong>();
        foreach (var triple in new WordTriples(text)) triples.Add(triple);
        return triples;
    }
}
