using ListingEngine.Core.Feeds;

namespace ListingEngine.Core.Portals;

/// <summary>What a portal wants otherwise than the dialect that it borrows.</summary>
public sealed record DialectChanges
{
    /// <summary>Raised with each change here, as <see cref="IFeedDialect.Version"/>.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Null where the lender's schema holds: nothing but values of its own lists is changed.</summary>
    public string? Schema { get; init; }

    /// <summary>The lender's limits, with those of the portal in their place.</summary>
    public Func<FeedLimits, FeedLimits> Limits { get; init; } = limits => limits;

    /// <summary>Null where the portal's paper tells of none. The lender's own services mean nothing to another portal.</summary>
    public ServiceElement? Services { get; init; }

    public IReadOnlyList<ValueChange> Values { get; init; } = [];
}
