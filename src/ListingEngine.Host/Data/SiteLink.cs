namespace ListingEngine.Host.Data;

/// <summary>An address under which a site is, or was, found.</summary>
public sealed class SiteLink
{
    public long Id { get; set; }

    public long SiteId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Never logged whole.</summary>
    public required string Token { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Since when another address is the site's: this one leads nowhere for good.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
