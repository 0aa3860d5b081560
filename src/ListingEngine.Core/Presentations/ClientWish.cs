using ListingEngine.Core.Objects;

namespace ListingEngine.Core.Presentations;

/// <summary>What a client looks for. What is not told is not asked.</summary>
public sealed record ClientWish
{
    /// <summary>So much beyond a bound is a near miss and is still worth showing; what is farther is not.</summary>
    public const decimal Near = 0.1m;

    /// <summary>«4 и больше»: so many rooms stand for all that have more.</summary>
    public const int ManyRooms = 4;

    public Deal Deal { get; init; }

    /// <summary>None asks for any.</summary>
    public IReadOnlyList<ObjectKind> Kinds { get; init; } = [];

    /// <summary>In roubles: for the whole, or of a rent for a month or a day.</summary>
    public decimal? PriceFrom { get; init; }

    public decimal? PriceTo { get; init; }

    /// <summary>Numbers of rooms that would do, 0 for a studio; none asks for any.</summary>
    public IReadOnlyList<int> Rooms { get; init; } = [];

    /// <summary>m²; of land, which has none, sotkas.</summary>
    public decimal? AreaFrom { get; init; }

    public decimal? AreaTo { get; init; }

    public int? FloorFrom { get; init; }

    public int? FloorTo { get; init; }

    /// <summary>Any of these names stands in the address or among the metro stations.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];
}
