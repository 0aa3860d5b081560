namespace ListingEngine.Host.Data;

/// <summary>
/// Who reads a plan's feed, as far as that can be told: a program and a network. A portal comes from many addresses and with many versions; a
/// stranger is whoever has neither a program nor a network that is known.
/// </summary>
public sealed class FeedReader
{
    public long PlanId { get; set; }

    public long CompanyId { get; set; }

    /// <summary>The program without its version: <c>yandexrealty</c>.</summary>
    public required string Family { get; set; }

    /// <summary>A /24 or a /48.</summary>
    public required string Network { get; set; }

    public DateTimeOffset FirstAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    /// <summary>A person said that this is no stranger.</summary>
    public bool IsTrusted { get; set; }
}
