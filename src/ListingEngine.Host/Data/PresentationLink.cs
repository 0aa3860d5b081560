namespace ListingEngine.Host.Data;

/// <summary>The secret address under which one recipient sees a presentation.</summary>
public sealed class PresentationLink
{
    public long Id { get; set; }

    public long PresentationId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Never logged whole.</summary>
    public required string Token { get; set; }

    /// <summary>The recipient, as the agent calls them; null for the link that is for anybody.</summary>
    public string? Name { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Null never expires.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    public DateTimeOffset? RevokedAt { get; set; }

    public DateTimeOffset? FirstOpenedAt { get; set; }

    public DateTimeOffset? LastOpenedAt { get; set; }

    public int Opens { get; set; }

    public bool IsOver(DateTimeOffset now) => RevokedAt is not null || ExpiresAt <= now;
}
