namespace ListingEngine.Core.Plans;

/// <summary>What a fetch of a feed needs besides its secret address.</summary>
public sealed record FeedAccess
{
    /// <summary>Name and hashed password of basic authentication (RFC 7617); null for none.</summary>
    public string? User { get; init; }

    public string? PasswordHash { get; init; }

    /// <summary>Networks that may fetch, such as <c>203.0.113.0/24</c>; none for all.</summary>
    public IReadOnlyList<string> Networks { get; init; } = [];
}
