using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Portals.Tilda;

/// <summary>Sections of the catalogue by link: «Продажа / Квартиры» is 101. A number never changes its meaning.</summary>
internal static class TildaSections
{
    private const int OfDeal = 100;

    public static IReadOnlyList<(int Number, string Name)> All { get; } =
        [.. from deal in TildaWords.Deals.Values from kind in TildaWords.Kinds.Values select (Of(kind, deal), $"{TildaWords.Deals.Write(deal)} / {TildaWords.Kinds.Write(kind)}")];

    public static int Of(ObjectKind kind, Deal deal) => (Index(TildaWords.Deals.Values, deal) * OfDeal) + Index(TildaWords.Kinds.Values, kind);

    /// <summary>Null for a number that is none of ours.</summary>
    public static (ObjectKind Kind, Deal Deal)? Read(int? number) =>
        number is { } told && All.Any(s => s.Number == told) ? (TildaWords.Kinds.Values[(told % OfDeal) - 1], TildaWords.Deals.Values[(told / OfDeal) - 1]) : null;

    private static int Index<T>(IReadOnlyList<T> values, T value)
    {
        for (var i = 0; i < values.Count; i++)
            if (EqualityComparer<T>.Default.Equals(values[i], value)) return i + 1;
        return 0;
    }
}
