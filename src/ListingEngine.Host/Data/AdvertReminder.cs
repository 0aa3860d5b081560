namespace ListingEngine.Host.Data;

/// <summary>A person's own note on an advert: out of sight until then, and shown again.</summary>
public sealed class AdvertReminder
{
    public long AdvertId { get; set; }

    public long PersonId { get; set; }

    public long CompanyId { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>The advert stays out of the person's inbox until then.</summary>
    public bool IsSnooze { get; set; }

    public string? Note { get; set; }
}
