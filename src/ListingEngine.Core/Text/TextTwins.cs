using System.Runtime.InteropServices;

namespace ListingEngine.Core.Text;

/// <summary>
/// Finds texts that are nearly the same among many, at a cost that grows with their number and not with that of their pairs: only those are compared
/// whose sketches have a band in common, and in a crowded band only with those that stand for the others.
/// </summary>
public sealed class TextTwins
{
    // Of two texts alike by 0.7 one band of twelve is the same in nine cases of ten, at 0.8 in ninety-nine of a hundred; at 0.3 in three of a hundred.
    private const int Bands = 12;
    private const int BandSize = 5;
    private const int MostStandins = 32;

    private readonly List<long> _ids = [];
    private readonly List<byte> _sketches = [];

    public int Count => _ids.Count;

    public void Add(long id, ReadOnlySpan<byte> sketch)
    {
        _ids.Add(id);
        _sketches.AddRange(sketch[..TextLikeness.SketchSize]);
    }

    /// <summary>For each text that has another like it, the smallest id among all that are like each other.</summary>
    public Dictionary<long, long> Find()
    {
        var parents = new int[_ids.Count];
        for (var i = 0; i < parents.Length; i++) parents[i] = i;
        var keys = new ulong[parents.Length];
        var order = new int[parents.Length];
        for (var band = 0; band < Bands; band++)
        {
            for (var i = 0; i < order.Length; i++) (order[i], keys[i]) = (i, Key(i, band));
            Array.Sort(keys, order);
            for (int from = 0, to; from < order.Length; from = to)
            {
                for (to = from + 1; to < order.Length && keys[to] == keys[from]; to++) { }
                if (to > from + 1) Join(order.AsSpan(from..to), parents);
            }
        }

        return Places(parents);
    }

    private void Join(ReadOnlySpan<int> crowd, int[] parents)
    {
        Span<int> standins = stackalloc int[MostStandins];
        var count = 0;
        foreach (var one in crowd)
        {
            var isNew = true;
            foreach (var other in standins[..count])
            {
                var (a, b) = (Root(parents, one), Root(parents, other));
                if (a != b && TextLikeness.Share(Sketch(one), Sketch(other)) < TextLikeness.Same) continue;
                parents[Math.Max(a, b)] = Math.Min(a, b);
                isNew = false;
                break;
            }

            if (isNew && count < MostStandins) standins[count++] = one;
        }
    }

    private Dictionary<long, long> Places(int[] parents)
    {
        var least = new Dictionary<int, (long Id, int Count)>();
        for (var i = 0; i < parents.Length; i++)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(least, Root(parents, i), out var known);
            group = (known ? Math.Min(group.Id, _ids[i]) : _ids[i], group.Count + 1);
        }

        var places = new Dictionary<long, long>();
        for (var i = 0; i < parents.Length; i++)
            if (least[Root(parents, i)] is { Count: > 1 } group) places[_ids[i]] = group.Id;
        return places;
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i) i = parents[i] = parents[parents[i]];
        return i;
    }

    private ulong Key(int i, int band)
    {
        var key = 0UL;
        foreach (var part in Sketch(i).Slice(band * BandSize, BandSize)) key = key << 8 | part;
        return key;
    }

    private ReadOnlySpan<byte> Sketch(int i) => CollectionsMarshal.AsSpan(_sketches).Slice(i * TextLikeness.SketchSize, TextLikeness.SketchSize);
}
