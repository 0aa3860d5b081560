using ListingEngine.Core.Feeds;
using ListingEngine.Core.Plans;
using ListingEngine.Core.Portals;

namespace ListingEngine.Host.Plans;

/// <summary>The secret address of a feed, and who may fetch it.</summary>
public sealed record AddressView
{
    public required string FeedUrl { get; init; }

    /// <summary>Every address of the feed, where its portal caps a file; <see cref="FeedUrl"/> is the first.</summary>
    public IReadOnlyList<FeedFileView> Files { get; init; } = [];

    /// <summary>In how many files the feed goes.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>In how many it would have to, for each to be as small as the portal takes it.</summary>
    public int PartsWanted { get; init; } = 1;

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

    /// <param name="fetched">When each of several files was last fetched.</param>
    internal static AddressView Of(MediaPlan plan, string address, DateTimeOffset? oldFetchedAt, IReadOnlyDictionary<int, DateTimeOffset> fetched, DateTimeOffset now)
    {
        var isOld = plan.OldToken is not null && plan.OldTokenUntil > now;
        return new()
        {
            FeedUrl = UrlOf(address, plan.Token, plan.Portal),
            OldFeedUrl = isOld ? UrlOf(address, plan.OldToken!, plan.Portal) : null,
            Files =
            [
                .. Enumerable.Range(1, Math.Max(plan.Parts, plan.PartsWanted)).Select(n =>
                    new FeedFileView(n, UrlOf(address, plan.Token, plan.Portal, n), n <= plan.Parts, fetched.TryGetValue(n, out var at) ? at : null)),
            ],
            Parts = plan.Parts,
            PartsWanted = plan.PartsWanted,
            OldUntil = isOld ? plan.OldTokenUntil : null,
            OldFetchedAt = oldFetchedAt,
            RevokedAt = plan.RevokedAt,
            User = plan.Access?.User,
            Networks = plan.Access?.Networks ?? [],
        };
    }

    /// <summary>All that the portal should know.</summary>
    internal static IReadOnlyList<string> UrlsOf(string address, MediaPlan plan) => [.. Enumerable.Range(1, plan.Parts).Select(n => UrlOf(address, plan.Token, plan.Portal, n))];

    internal static string UrlOf(string address, string token, string portal, int number = 1) =>
        $"{address}/feeds/{token}{(number == 1 ? "" : $"-{number}")}.{(PortalCatalog.Find(portal)?.Dialect.Form ?? FeedForm.Xml).Extension}";
}

/// <summary>One of the files of a feed.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsConfirmed">A person said that the portal knows its address. Until then the first files hold its adverts too.</param>
/// <param name="FetchedAt">When it was last fetched; null where there is one file, or nobody came.</param>
public sealed record FeedFileView(int Number, string Url, bool IsConfirmed, DateTimeOffset? FetchedAt);

/// <summary>A person's word that the portal knows all these addresses.</summary>
public sealed record PartsInput
{
    /// <summary>How many: from now on the feed goes in so many files, never in fewer again.</summary>
    public int Parts { get; init; }
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
