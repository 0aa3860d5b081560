using ListingEngine.Core.Objects;

namespace ListingEngine.Host.Data;

/// <summary>A key of the JSON API that a company gave out; the key itself is known to its holder only.</summary>
public sealed class ApiKey
{
    public long Id { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Who or what uses it.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the key.</summary>
    public required byte[] Hash { get; set; }

    /// <summary>The key's first characters, so that people tell keys apart.</summary>
    public required string Hint { get; set; }

    public Rights Scopes { get; set; }

    public long? CreatedBy { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }
}
