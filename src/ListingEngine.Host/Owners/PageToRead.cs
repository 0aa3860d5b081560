namespace ListingEngine.Host.Owners;

/// <summary>A page that somebody has in hand.</summary>
public sealed record PageToRead
{
    /// <summary>Its source, whole.</summary>
    public required string Html { get; init; }

    /// <summary>Where it stands: tells the site, and completes its links. The engine does not fetch it.</summary>
    public string? Url { get; init; }
}
