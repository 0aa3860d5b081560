using ListingEngine.Core.Plans;

namespace ListingEngine.Core.Feeds;

/// <summary>What is bought for an offer, in the portal's own words; a dialect writes those that it knows.</summary>
public sealed record Promotion
{
    /// <summary>Yandex <c>vas</c>, Avito <c>AdStatus</c>, Cian <c>Services</c>.</summary>
    public string? Service { get; init; }

    /// <summary>Avito <c>ListingFee</c>: from which purse the placement is paid.</summary>
    public string? Fee { get; init; }

    /// <summary>First day of the placement.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Last day of the placement.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>Yandex <c>vas/@start-time</c>: the first run of a daily raise, which then repeats at that hour.</summary>
    public DateTimeOffset? RaiseFrom { get; init; }

    /// <summary>Cian <c>Auction/Bet</c>, roubles.</summary>
    public decimal? Bid { get; init; }

    /// <summary>What a line of a plan buys for an object; null when it is nothing.</summary>
    public static Promotion? Of(PlanLine line, bool hasService)
    {
        var promotion = new Promotion { Service = hasService ? line.Service : null, Fee = line.Fee, Begins = line.From, Ends = line.Until };
        return promotion == new Promotion() ? null : promotion;
    }
}
