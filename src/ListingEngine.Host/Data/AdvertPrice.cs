namespace ListingEngine.Host.Data;

/// <summary>What an advert asked for from some day on.</summary>
public sealed class AdvertPrice
{
    public long AdvertId { get; set; }

    public DateTimeOffset At { get; set; }

    public long CompanyId { get; set; }

    /// <summary>Null where no price was told any more.</summary>
    public decimal? Price { get; set; }

    /// <summary>Three letters of ISO 4217.</summary>
    public string? Currency { get; set; }
}
