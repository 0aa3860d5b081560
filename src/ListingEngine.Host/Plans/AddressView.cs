using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans;

/// <summary>The secret address of a feed, and who may fetch it.</summary>
public sealed record AddressView
{
    public required string FeedUrl { get; init; }

    /// <summary>The address before the present one; null once it works no more.</summary>
    public string? OldFeedUrl { get; init; }

    public DateTimeOffset? OldUntil { get; init; }

    /// <summary>When the feed was last fetched by an address before the present one: whoever did has not been told of it yet.</summary>
    public DateTimeOffset? OldFetchedAt { get; init; }

    /// <summary>Since when nobody gets the feed; null while it is served.</summary>
    public DateTimeOffset? RevokedAt { get; init; }

    /// <summary>Name of basic authentication; null where none is asked for.</summary>
    public string? User { get; init; }

    /// <summary>Networks that may fetch; none for all.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];

    internal static AddressView Of(MediaPlan plan, string address, DateTimeOffset? oldFetchedAt, DateTimeOffset now)
    {
        var isOld = plan.OldToken is not null && plan.OldTokenUntil > now;
        return new()
        {
            FeedUrl = UrlOf(address, plan.Token, plan.Portal),
            OldFeedUrl = isOld ? UrlOf(address, plan.OldToken!, plan.Portal) : null,
            OldUntil = isOld ? plan.OldTokenUntil : null,
            OldFetchedAt = oldFetchedAt,
            RevokedAt = plan.RevokedAt,
            User = plan.Access?.User,
            Networks = plan.Access?.Networks ?? [],
        };
    }

    internal static string UrlOf(string address, string token, string portal) => $"{address}/feeds/{token}.{(PortalCatalog.Find(portal)?.Dialect.Form ?? FeedForm.Xml).Extension}";
}

/// <summary>An order to change the secret.</summary>
public sealed record RotationInput
{
    /// <summary>How long the old address still works: 0 to 90 days.</summary>
    public int Days { get; init; } = PlanAddress.UsualDays;
}

/// <summary>Who may fetch besides knowing the secret.</summary>
public sealed record AccessInput
{
    /// <summary>Name of basic authentication; null asks for none.</summary>
    public string? User { get; init; }

    /// <summary>Null keeps the password of the same name.</summary>
    public string? Password { get; init; }

    /// <summary>Addresses and networks that may fetch; none for all.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];
}
