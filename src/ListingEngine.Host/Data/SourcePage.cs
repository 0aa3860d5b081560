namespace ListingEngine.Host.Data;

/// <summary>A page of adverts that a source led to, and what is needed to ask for it politely again.</summary>
public sealed class SourcePage
{
    public long SourceId { get; set; }

    /// <summary>SHA-256 of <see cref="Address"/> in UTF-8.</summary>
    public required byte[] AddressHash { get; set; }

    public long CompanyId { get; set; }

    public required string Address { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>SHA-256 of the text that was read last.</summary>
    public byte[]? TextHash { get; set; }

    /// <summary>When a page of results last led to it.</summary>
    public DateTimeOffset ListedAt { get; set; }

    public DateTimeOffset? FetchedAt { get; set; }

    public DateTimeOffset NextAt { get; set; }

    /// <summary>The advert that was read there; null while none was.</summary>
    public long? AdvertId { get; set; }

    /// <summary>Whole visits in a row that no longer led to it.</summary>
    public int Missed { get; set; }
}
