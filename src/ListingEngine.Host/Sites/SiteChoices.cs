using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Sites;

/// <summary>So many objects of a sort stand in one place.</summary>
internal sealed record SiteHeap(Deal Deal, ObjectKind Kind, string? Locality, string? District, int Count);

/// <summary>What visitors can choose from: only what leads to an object.</summary>
/// <param name="Deals">With how many objects each has.</param>
/// <param name="Kinds">Those of the chosen deal.</param>
/// <param name="Localities">Those of the chosen deal and kind, the largest first.</param>
/// <param name="Districts">Those of the chosen locality too.</param>
internal sealed record SiteChoices(
    IReadOnlyList<(Deal Value, int Count)> Deals, IReadOnlyList<(ObjectKind Value, int Count)> Kinds,
    IReadOnlyList<(string Value, int Count)> Localities, IReadOnlyList<(string Value, int Count)> Districts)
{
    private const int MostPlaces = 300;

    /// <summary>What was chosen stays among the choices, also where nothing is left of it.</summary>
    public static SiteChoices Of(IReadOnlyList<SiteHeap> heaps, SiteAsk ask)
    {
        var ofDeal = heaps.Where(h => ask.Deal is null || h.Deal == ask.Deal).ToList();
        var ofKind = ofDeal.Where(h => ask.Kinds.Count == 0 || ask.Kinds.Contains(h.Kind)).ToList();
        var ofPlace = ofKind.Where(h => ask.Locality is null || h.Locality == ask.Locality);
        return new(
            [.. Counted(heaps, h => h.Deal, ask.Deal is { } deal ? [deal] : []).OrderBy(c => c.Value)],
            [.. Counted(ofDeal, h => h.Kind, ask.Kinds).OrderBy(c => c.Value)],
            Places(ofKind, h => h.Locality, ask.Locality),
            Places(ofPlace, h => h.District, ask.District));
    }

    private static IReadOnlyList<(string, int)> Places(IEnumerable<SiteHeap> heaps, Func<SiteHeap, string?> of, string? chosen) =>
        [.. Counted(heaps.Where(h => !string.IsNullOrWhiteSpace(of(h))), h => of(h)!, chosen is null ? [] : [chosen])
            .OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal).Take(MostPlaces)];

    private static IEnumerable<(T Value, int Count)> Counted<T>(IEnumerable<SiteHeap> heaps, Func<SiteHeap, T> of, IReadOnlyCollection<T> chosen) where T : notnull
    {
        var counts = heaps.GroupBy(of).ToDictionary(g => g.Key, g => g.Sum(h => h.Count));
        foreach (var value in chosen) counts.TryAdd(value, 0);
        return counts.Select(c => (c.Key, c.Value));
    }
}
